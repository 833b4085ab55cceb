-- Scores that look filled in rather than given.
CREATE OR REPLACE TEMP TABLE odd_likeness AS
WITH straight_lined AS (
  SELECT sheet_id, NULL::INTEGER AS row_id, 'straight-lined' AS signal,
    concat('Cả ', sum(finals), ' điểm đều là ', shown_number(min(least))) AS note
  FROM form_filled GROUP BY sheet_id HAVING sum(finals) > 1 AND min(least) = max(most)
),
-- Few scores are alike by chance: of a long form ten are looked at, of a short one all that the fullest has.
whole_form AS (
  FROM form_filled
  QUALIFY NOT is_full AND scores > 1 AND scores >= least(10, max(scores) OVER (PARTITION BY sheet_id))
),
likely AS (
  SELECT evaluated.* REPLACE (form_filled.row_id AS row_id)
  FROM evaluated
  JOIN form_filled USING (sheet_id, officer_key)
  SEMI JOIN (
    SELECT sheet_id, scores, marks FROM whole_form GROUP BY ALL HAVING count(*) > 1
  ) USING (sheet_id, scores, marks)
),
-- One mark throughout is no sign of copying, nor are full marks.
form AS (
  SELECT score.sheet_id, row_id, unit_no, row_no,
    string_agg(concat(field, ' ', score.criterion_no, '=', number), ';' ORDER BY field, score.criterion_no, number)
      AS scores
  FROM scores_of('likely') AS score
  JOIN accepted USING (row_id)
  JOIN sheet_row USING (row_id)
  GROUP BY ALL
  HAVING min(number) < max(number)
),
copied AS (
  SELECT one.sheet_id, one.row_id, 'copied-rows' AS signal,
    concat('Điểm giống hệt dòng ', string_agg(other.row_no, ', ' ORDER BY other.row_no)) AS note
  FROM form AS one JOIN form AS other USING (sheet_id, scores)
  WHERE one.unit_no <> other.unit_no
  GROUP BY one.sheet_id, one.row_id
),
-- Of the whole file: that one commune's two officers are taken at their word happens.
unreviewed AS (
  SELECT file_no, work_sheet.period AS counted_with, if(min(sheet_id) = max(sheet_id), min(sheet_id), NULL) AS sheet_id,
    concat('Cả ', count(*), ' cặp điểm chính thức bằng điểm tự chấm') AS note
  FROM self_scored JOIN work_sheet USING (sheet_id)
  GROUP BY file_no, work_sheet.period HAVING count(*) > 1 AND bool_and(self = final)
)
SELECT NULL::INTEGER AS file_no, NULL::VARCHAR AS counted_with, * FROM straight_lined
UNION ALL
SELECT NULL, NULL, * FROM copied
UNION ALL
SELECT file_no, counted_with, sheet_id, NULL, 'final-equals-self', note FROM unreviewed;
