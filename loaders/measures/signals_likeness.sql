-- Scores that look filled in rather than given. Few scores are alike by chance, so fewer are not looked at.
CREATE OR REPLACE TEMP VIEW given_score AS
SELECT given.row_id, sheet_id, officer_no, field, criterion_no, number, max_points
FROM given JOIN criterion USING (criterion_no)
WHERE criterion_kind = 'score' AND state = 'value' AND field IN ('self', 'reviewed', 'final');

-- Every score of an officer in a sheet. Full marks throughout, or one mark, are no sign of copying. Forms that are
-- alike have the same sum of hashes; of those that have it the scores themselves are compared.
CREATE OR REPLACE TEMP TABLE form_filled AS
WITH form AS (
  SELECT sheet_id, officer_no, min(row_id) AS row_id, count(*) AS scores,
    sum(hash(field, criterion_no, number)) AS hashes
  FROM given_score
  GROUP BY ALL
  HAVING count(*) >= 10 AND NOT bool_and(number = max_points) AND min(number) < max(number)
)
SELECT form.*, accepted.period, unit_code, accepted.row_no FROM form JOIN accepted USING (row_id);

CREATE OR REPLACE TEMP TABLE odd_likeness AS
WITH straight_lined AS (
  SELECT sheet_id, NULL::INTEGER AS row_id, 'straight-lined' AS signal,
    concat('Cả ', count(*), ' điểm đều là ', shown_number(any_value(number))) AS note
  FROM given_score WHERE field = 'final'
  GROUP BY sheet_id HAVING count(*) >= 10 AND min(number) = max(number)
),
likely AS (
  SELECT sheet_id, period, officer_no, unit_code, row_no, row_id FROM form_filled
  SEMI JOIN (
    SELECT sheet_id, period, scores, hashes FROM form_filled
    GROUP BY ALL HAVING min(unit_code) < max(unit_code)
  ) USING (sheet_id, period, scores, hashes)
),
form AS (
  SELECT likely.*,
    string_agg(concat(field, ' ', criterion_no, '=', number), ';' ORDER BY field, criterion_no, number) AS scores
  FROM likely JOIN given_score USING (sheet_id, officer_no)
  GROUP BY ALL
),
copied AS (
  SELECT one.sheet_id, one.row_id, 'copied-rows' AS signal,
    concat('Điểm giống hệt dòng ', string_agg(other.row_no, ', ' ORDER BY other.row_no)) AS note
  FROM form AS one JOIN form AS other USING (sheet_id, period, scores)
  WHERE one.unit_code <> other.unit_code
  GROUP BY one.sheet_id, one.row_id
),
self_and_final AS (
  SELECT sheet_id, officer_no, criterion_no, max(number) FILTER (field = 'self') AS self,
    max(number) FILTER (field = 'final') AS final
  FROM given_score
  WHERE sheet_id IN (
    SELECT sheet_id FROM work_sheet JOIN column_wants USING (layout) WHERE field = 'self'
  )
  GROUP BY ALL HAVING self IS NOT NULL AND final IS NOT NULL
),
-- Of the whole file: that one commune's two officers are taken at their word happens.
unreviewed AS (
  SELECT file_no, work_sheet.period AS counted_with, if(min(sheet_id) = max(sheet_id), min(sheet_id), NULL) AS sheet_id,
    concat('Cả ', count(*), ' cặp điểm chính thức bằng điểm tự chấm') AS note
  FROM self_and_final JOIN work_sheet USING (sheet_id)
  GROUP BY file_no, work_sheet.period HAVING count(*) >= 30 AND bool_and(self = final)
)
SELECT NULL::INTEGER AS file_no, NULL::VARCHAR AS counted_with, * FROM straight_lined
UNION ALL
SELECT NULL, NULL, * FROM copied
UNION ALL
SELECT file_no, counted_with, sheet_id, NULL, 'final-equals-self', note FROM unreviewed;
