-- Each evaluation's own arithmetic: the points it gives beside the total and the grade that it states.

-- Bonus and penalty: in a long file a column of them repeats its value on every row, and a row of them may have
-- several score columns, of which the final one counts.
CREATE OR REPLACE TEMP TABLE pot_points AS
WITH said AS (
  SELECT officer_no, cell_value.field,
    if(criterion_kind = cell_value.field::VARCHAR, cell_value.item, column_wants.letter) AS pot,
    max_by(number, (list_position(['self', 'reviewed', 'final'], column_wants.field::VARCHAR), accepted.row_no)) AS points
  FROM accepted
  JOIN cell_value USING (row_id)
  JOIN column_wants USING (column_id)
  WHERE accepted.kind = 'evaluation' AND cell_value.field IN ('bonus', 'penalty') AND state = 'value'
  GROUP BY ALL
)
SELECT officer_no, sum(if(field = 'bonus', points, -points)) AS points FROM said GROUP BY ALL;

-- With a bonus or penalty that cannot be read, or cannot be, nobody can say what the points come to.
CREATE OR REPLACE TEMP TABLE unsure_sum AS
SELECT DISTINCT officer_no
FROM accepted JOIN cell_value USING (row_id)
WHERE kind = 'evaluation' AND field IN ('bonus', 'penalty') AND code IS NOT NULL;

-- Points that an office may have counted too: of criteria that the scheme lacks, or has for another position.
CREATE OR REPLACE TEMP TABLE points_aside AS
WITH not_looked_at AS (
  SELECT row_id, text_no FROM work_cell JOIN sheet_column USING (column_id) WHERE field = 'final' AND NOT known
  UNION ALL
  SELECT row_id, text_no FROM cell_read JOIN says USING (says_no) JOIN column_wants USING (column_id)
  WHERE column_wants.field = 'final' AND (NOT applies OR row_id NOT IN (SELECT row_id FROM accepted))
)
SELECT period, officer_key, sum(try_cast(replace(trim(content), ',', '.') AS DOUBLE)) AS points
FROM not_looked_at JOIN entry USING (row_id) JOIN text USING (text_no)
WHERE kind = 'evaluation' AND scope = 0
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE scored AS
WITH final_points AS (SELECT officer_no, sum(number) AS points FROM final_score GROUP BY ALL)
SELECT evaluation.scheme, evaluation.officer_no, grade,
  final_points.points + coalesce(pot_points.points, 0) AS points, coalesce(points_aside.points, 0) AS aside
FROM evaluation
JOIN final_points USING (officer_no)
LEFT JOIN pot_points USING (officer_no)
LEFT JOIN entry USING (row_id)
LEFT JOIN points_aside ON points_aside.period = entry.period AND points_aside.officer_key = entry.officer_key
ANTI JOIN unsure_sum USING (officer_no);

-- What an evaluation states of its whole. In a long file it may stand on each of the officer's rows.
CREATE OR REPLACE TEMP TABLE stated_whole AS
SELECT officer_no, field, number, canon, content, {place: place, row_id: row_id, sheet_id: sheet_id} AS place
FROM accepted JOIN cell_value USING (row_id) JOIN text USING (text_no)
WHERE kind = 'evaluation' AND field IN ('total', 'grade') AND state = 'value';

CREATE OR REPLACE TEMP TABLE odd_score AS
WITH sums AS (
  SELECT min(stated_whole.place) AS place, 'rowsum-mismatch' AS signal,
    concat('Tổng ghi ', shown_number(min_by(number, stated_whole.place)), '; cộng các điểm ', shown_number(any_value(points))) AS note
  FROM scored JOIN stated_whole USING (officer_no)
  WHERE field = 'total'
  GROUP BY officer_no
  HAVING NOT bool_or(least(abs(number - points), abs(number - points - aside)) <= lost_in_showing(content))
),
-- The grade whose cut-off is the highest that the points reach.
earned AS (
  SELECT officer_no, any_value(points) AS points, max_by(grade.grade, at_least) AS grade
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
  FROM earned JOIN stated_whole USING (officer_no)
  WHERE field = 'grade'
  GROUP BY officer_no
  HAVING NOT bool_or(canon = earned.grade)
)
SELECT place.sheet_id, place.row_id, signal, note FROM (FROM sums UNION ALL FROM grades);
