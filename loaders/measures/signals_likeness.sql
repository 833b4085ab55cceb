-- Scores that look filled in rather than given. Few scores are alike by chance, so fewer are not looked at.
CREATE TABLE given_score AS
SELECT accepted.path, accepted.sheet_no, accepted.row_no, accepted.period, officer_key, unit_code, field,
  accepted_value.item AS criterion, number, number = max_points AS full_marks
FROM accepted JOIN accepted_value USING (path, sheet_no, row_no)
WHERE accepted.kind = 'evaluation' AND criterion_kind = 'score' AND state = 'value'
  AND field IN ('self', 'reviewed', 'final');

CREATE TABLE odd_likeness AS
WITH straight_lined AS (
  SELECT path, sheet_no, NULL AS row_no, 'straight-lined' AS signal,
    concat('Cả ', count(*), ' điểm đều là ', shown_number(any_value(number))) AS note
  FROM given_score WHERE field = 'final'
  GROUP BY path, sheet_no HAVING count(*) >= 10 AND min(number) = max(number)
),
-- Every score of an officer in one text. Full marks throughout, or one mark, are no sign of copying.
form AS (
  SELECT path, sheet_no, period, officer_key, unit_code, min(row_no) AS row_no,
    string_agg(concat(field, ' ', criterion, '=', number), ';' ORDER BY field, criterion, number) AS scores
  FROM given_score
  GROUP BY path, sheet_no, period, officer_key, unit_code
  HAVING count(*) >= 10 AND NOT bool_and(full_marks) AND min(number) < max(number)
),
copied AS (
  SELECT one.path, one.sheet_no, one.row_no, 'copied-rows' AS signal,
    concat('Điểm giống hệt dòng ', string_agg(other.row_no, ', ' ORDER BY other.row_no)) AS note
  FROM form AS one JOIN form AS other USING (path, sheet_no, period, scores)
  WHERE one.unit_code <> other.unit_code
  GROUP BY one.path, one.sheet_no, one.row_no
),
self_and_final AS (
  SELECT path, sheet_no, period, officer_key, criterion, max(number) FILTER (field = 'self') AS self,
    max(number) FILTER (field = 'final') AS final
  FROM given_score GROUP BY ALL HAVING self IS NOT NULL AND final IS NOT NULL
),
-- Of the whole file: that one commune's two officers are taken at their word happens.
unreviewed AS (
  SELECT path, if(min(sheet_no) = max(sheet_no), min(sheet_no), NULL) AS sheet_no, NULL AS row_no,
    'final-equals-self' AS signal, concat('Cả ', count(*), ' cặp điểm chính thức bằng điểm tự chấm') AS note
  FROM self_and_final GROUP BY path, period HAVING count(*) >= 30 AND bool_and(self = final)
)
FROM straight_lined UNION ALL FROM copied UNION ALL FROM unreviewed;
