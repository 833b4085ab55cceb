-- Each evaluation's own arithmetic: the points it gives beside the total and the grade that it states.

-- Bonus and penalty: in a long file a column of them repeats its value on every row, and a row of them may have
-- several score columns, of which the final one counts.
CREATE OR REPLACE TEMP TABLE pot_points AS
WITH said AS (
  SELECT about, stated.field, if(criterion_kind = stated.field, stated.item, column_wants.letter) AS pot,
    max_by(number, (list_position(['self', 'reviewed', 'final'], column_wants.field), row_id)) AS points
  FROM accepted
  JOIN stated USING (row_id)
  JOIN column_wants USING (column_id)
  WHERE accepted.kind = 'evaluation' AND stated.field IN ('bonus', 'penalty') AND is_value
  GROUP BY ALL
)
SELECT about AS officer_key, sum(if(field = 'bonus', points, -points)) AS points FROM said GROUP BY ALL;

-- With a bonus or penalty that cannot be read, or cannot be, nobody can say what the points come to.
CREATE OR REPLACE TEMP TABLE unsure_sum AS
SELECT DISTINCT about AS officer_key
FROM accepted JOIN stated USING (row_id)
WHERE accepted.kind = 'evaluation' AND field IN ('bonus', 'penalty') AND is_bad;

-- Points that an office may have counted too: of criteria that the scheme lacks, or has for another position, and of
-- rows that are not accepted.
CREATE OR REPLACE TEMP TABLE points_aside AS
WITH unknown AS (
  FROM sheet_column SEMI JOIN work_sheet USING (layout) WHERE field = 'final' AND NOT known
),
final AS (FROM column_wants WHERE field = 'final'),
of_some AS (
  SELECT DISTINCT layout, place, item_no, applies_to FROM says SEMI JOIN final USING (column_id) WHERE applies_to IS NOT NULL
),
not_looked_at AS (
  SELECT row_id, cells[place] AS said_no FROM entry JOIN unknown USING (layout)
  UNION ALL
  SELECT row_id, cells[place] FROM accepted JOIN of_some USING (layout, item_no) WHERE position <> applies_to
  UNION ALL
  SELECT row_id, cells[place] FROM entry SEMI JOIN apart USING (row_id) JOIN final USING (layout)
)
SELECT about AS officer_key, sum(try_cast(replace(trim(content), ',', '.') AS DOUBLE)) AS points
FROM not_looked_at JOIN entry USING (row_id) JOIN column_text USING (said_no) JOIN text USING (text_no)
WHERE kind = 'evaluation' AND scope = 0 AND about > 0
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE scored AS
WITH final_points AS (
  SELECT officer_key, sum(points) AS points FROM form_filled WHERE points IS NOT NULL GROUP BY ALL
)
SELECT scheme, officer_key, final_points.points + coalesce(pot_points.points, 0) AS points,
  coalesce(points_aside.points, 0) AS aside
FROM evaluation
JOIN final_points USING (officer_key)
LEFT JOIN pot_points USING (officer_key)
LEFT JOIN points_aside USING (officer_key)
ANTI JOIN unsure_sum USING (officer_key);

-- What an evaluation states of its whole. In a long file it may stand on each of the officer's rows.
CREATE OR REPLACE TEMP TABLE stated_whole AS
SELECT about AS officer_key, row_id, sheet_id, row_order, field, number, canon, text_no
FROM accepted JOIN stated USING (row_id)
WHERE accepted.kind = 'evaluation' AND field IN ('total', 'grade') AND is_value;

CREATE OR REPLACE TEMP TABLE odd_score AS
WITH total_said AS (
  SELECT text_no, lost_in_showing(content) AS lost
  FROM text SEMI JOIN (SELECT DISTINCT text_no FROM stated_whole WHERE field = 'total') USING (text_no)
),
wrong_sum AS (
  SELECT officer_key, any_value(points) AS points
  FROM scored JOIN stated_whole USING (officer_key) JOIN total_said USING (text_no)
  WHERE field = 'total'
  GROUP BY officer_key
  HAVING NOT bool_or(least(abs(number - points), abs(number - points - aside)) <= lost)
),
-- The grade whose cut-off is the highest that the points reach.
earned AS (
  SELECT scheme, points, max_by(grade, at_least) AS grade
  FROM (SELECT DISTINCT scheme, points FROM scored) JOIN grade USING (scheme)
  WHERE at_least <= points + 0.000001
  GROUP BY ALL
),
wrong_grade AS (
  SELECT officer_key, any_value(points) AS points, any_value(earned.grade) AS grade
  FROM scored JOIN earned USING (scheme, points) JOIN stated_whole USING (officer_key)
  WHERE field = 'grade'
  GROUP BY officer_key
  HAVING NOT bool_or(canon = earned.grade)
)
SELECT min_by(sheet_id, row_order) AS sheet_id, min_by(row_id, row_order) AS row_id, 'rowsum-mismatch' AS signal,
  concat('Tổng ghi ', shown_number(min_by(number, row_order)), '; cộng các điểm ', shown_number(any_value(points))) AS note
FROM wrong_sum JOIN stated_whole USING (officer_key)
WHERE field = 'total'
GROUP BY officer_key
UNION ALL
SELECT min_by(sheet_id, row_order), min_by(row_id, row_order), 'grade-vs-cutoff',
  concat('Tổng ', shown_number(any_value(points)), ' là ', any_value(grade), '; xếp loại ghi ', min_by(canon, row_order))
FROM wrong_grade JOIN stated_whole USING (officer_key)
WHERE field = 'grade'
GROUP BY officer_key;
