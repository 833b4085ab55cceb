-- Each evaluation's own arithmetic: the points it gives beside the total and the grade that it states.

-- Bonus and penalty: in a long file a column of them repeats its value on every row, and a row of them may have
-- several score columns, of which the final one counts.
CREATE TABLE pot_points AS
WITH said AS (
  SELECT accepted.period, officer_key, accepted_value.field,
    if(criterion_kind = accepted_value.field, accepted_value.item, accepted_value.letter) AS pot,
    max_by(number, (
      list_position(['self', 'reviewed', 'final'], sheet_column.field), accepted.row_no
    )) AS points
  FROM accepted
  JOIN accepted_value USING (path, sheet_no, row_no)
  JOIN sheet_column USING (path, sheet_no, column_no)
  WHERE accepted.kind = 'evaluation' AND accepted_value.field IN ('bonus', 'penalty') AND state = 'value'
  GROUP BY ALL
)
SELECT period, officer_key, sum(if(field = 'bonus', points, -points)) AS points FROM said GROUP BY ALL;

-- With a bonus or penalty that cannot be read, or cannot be, nobody can say what the points come to.
CREATE TABLE unsure_sum AS
SELECT DISTINCT accepted.period, officer_key
FROM accepted JOIN accepted_value USING (path, sheet_no, row_no)
WHERE accepted.kind = 'evaluation' AND accepted_value.field IN ('bonus', 'penalty') AND code IS NOT NULL;

-- Points that an office may have counted too: of criteria that the scheme lacks, or has for another position.
CREATE TABLE points_aside AS
SELECT entry.period, entry.officer_key, sum(try_cast(replace(trim(cell.content), ',', '.') AS DOUBLE)) AS points
FROM entry
JOIN cell USING (path, sheet_no, row_no)
JOIN sheet_column USING (path, sheet_no, column_no)
LEFT JOIN accepted_value USING (path, sheet_no, row_no, column_no)
WHERE entry.kind = 'evaluation' AND entry.scope = '' AND sheet_column.field = 'final' AND accepted_value.path IS NULL
GROUP BY ALL;

CREATE TABLE scored AS
WITH final_points AS (
  SELECT period, officer_key, sum(final) AS points FROM pair WHERE criterion_kind = 'score'
  GROUP BY ALL HAVING count(final) > 0
)
SELECT evaluation.period, scheme, evaluation.officer_key, place, grade,
  final_points.points + coalesce(pot_points.points, 0) AS points, coalesce(points_aside.points, 0) AS aside
FROM evaluation
JOIN final_points USING (period, officer_key)
LEFT JOIN pot_points USING (period, officer_key)
LEFT JOIN points_aside USING (period, officer_key)
ANTI JOIN unsure_sum USING (period, officer_key);

-- What an evaluation states of its whole. In a long file it may stand on each of the officer's rows.
CREATE TABLE stated_whole AS
SELECT accepted.period, officer_key, field, number, canon, content,
  {path: accepted.path, sheet_no: accepted.sheet_no, row_no: accepted.row_no} AS place
FROM accepted JOIN accepted_value USING (path, sheet_no, row_no)
WHERE accepted.kind = 'evaluation' AND field IN ('total', 'grade') AND state = 'value';

CREATE TABLE odd_score AS
WITH sums AS (
  SELECT min(stated_whole.place) AS place, 'rowsum-mismatch' AS signal,
    concat('Tổng ghi ', shown_number(min_by(number, stated_whole.place)), '; cộng các điểm ', shown_number(any_value(points))) AS note
  FROM scored JOIN stated_whole USING (period, officer_key)
  WHERE field = 'total'
  GROUP BY period, officer_key
  HAVING NOT bool_or(least(abs(number - points), abs(number - points - aside)) <= lost_in_showing(content))
),
-- The grade whose cut-off is the highest that the points reach.
earned AS (
  SELECT period, officer_key, any_value(points) AS points, max_by(grade.grade, at_least) AS grade
  FROM scored JOIN grade USING (scheme)
  WHERE at_least <= points + 0.000001
  GROUP BY ALL
),
grades AS (
  SELECT min(stated_whole.place) AS place, 'grade-vs-cutoff' AS signal,
    concat(
      'Tổng ', shown_number(any_value(points)), ' là ', any_value(earned.grade), '; xếp loại ghi ',
      min_by(canon, stated_whole.place)
    ) AS note
  FROM earned JOIN stated_whole USING (period, officer_key)
  WHERE field = 'grade'
  GROUP BY period, officer_key
  HAVING NOT bool_or(canon = earned.grade)
)
SELECT place.path, place.sheet_no, place.row_no, signal, note FROM (FROM sums UNION ALL FROM grades);
