-- What the accepted rows of the periods in work say, tied to the units in force on each period's last day. Every fact
-- keeps the row that it came from. Orders grow from file to file, by path, and from row to row.
CREATE OR REPLACE TEMP VIEW accepted AS
SELECT row_id, sheet_id, layout, kind, period, scheme, unit_group AS group_code, declared_group, unit_no, position, about,
  is_long, item_no, named_criterion, path_order * 2147483648 + row_id AS row_order, cells
FROM entry ANTI JOIN apart USING (row_id)
WHERE scope = 0;

-- What they say besides of criteria: few cells of a row.
CREATE OR REPLACE TEMP TABLE stated AS
WITH stating AS (FROM says WHERE field NOT IN ('self', 'reviewed', 'final', 'flag') AND wants <> 'text')
SELECT row_id, kind, column_id, text_no, field, item, criterion_kind, state = 'value' AS is_value, number, canon,
  code IS NOT NULL AS is_bad
FROM said_by('accepted', 'stating');

-- Posts, not people: one row an officer in post.
CREATE OR REPLACE TEMP TABLE officer AS
SELECT row_id, layout, period, group_code, unit_no, position, about AS officer_key, registered.row_id IS NOT NULL AS registered
FROM accepted
LEFT JOIN (
  SELECT DISTINCT row_id FROM stated WHERE kind = 'roster' AND field = 'registered' AND is_value AND number = 1
) AS registered USING (row_id)
WHERE accepted.kind = 'roster';

-- One row an evaluated officer. In a long file the grade stands on each of the officer's rows.
CREATE OR REPLACE TEMP TABLE evaluation AS
WITH graded AS (
  SELECT row_id, canon AS grade FROM stated WHERE kind = 'evaluation' AND field = 'grade' AND is_value
),
evaluated AS (
  SELECT about AS officer_key, period, scheme, group_code, position, grade, is_long, row_order
  FROM accepted LEFT JOIN graded USING (row_id)
  WHERE kind = 'evaluation'
)
SELECT officer_key, period, scheme, group_code, position, grade FROM evaluated WHERE NOT is_long
UNION ALL
SELECT officer_key, any_value(period), any_value(scheme), any_value(group_code), any_value(position),
  min_by(grade, row_order) FILTER (grade IS NOT NULL)
FROM evaluated WHERE is_long GROUP BY officer_key;

CREATE OR REPLACE TEMP TABLE registration AS
WITH counted AS (
  SELECT row_id, any_value(number) FILTER (field = 'members') AS members,
    any_value(number) FILTER (field = 'registered') AS registered
  FROM stated WHERE kind = 'registration' GROUP BY row_id
)
SELECT period, unit_no, group_code, members, coalesce(registered, 0) AS registered
FROM accepted LEFT JOIN counted USING (row_id)
WHERE kind = 'registration';

CREATE OR REPLACE TEMP TABLE participation AS
SELECT period, unit_no, group_code, stated.item AS campaign, any_value(number) AS number
FROM accepted JOIN stated USING (row_id)
WHERE accepted.kind = 'campaign' AND field = 'count' AND is_value
GROUP BY row_id, period, unit_no, group_code, stated.item;

CREATE OR REPLACE TEMP TABLE initiative AS
WITH answered AS (
  SELECT row_id,
    coalesce(bool_or(number = 1) FILTER (field = 'registered'), false) AS registered,
    coalesce(bool_or(number = 1) FILTER (field = 'initiative_1'), false) AS initiative_1,
    coalesce(bool_or(number = 1) FILTER (field = 'initiative_2'), false) AS initiative_2,
    coalesce(bool_or(number = 1) FILTER (field = 'initiative_3'), false) AS initiative_3,
    coalesce(bool_or(number = 1) FILTER (field = 'result'), false) AS said_recognised
  FROM stated WHERE kind = 'three_initiatives' GROUP BY row_id
)
SELECT row_id, sheet_id, period, unit_no, answered.* EXCLUDE (row_id),
  said_recognised AND initiative_1 AND initiative_2 AND initiative_3 AS recognised
FROM accepted JOIN answered USING (row_id)
WHERE kind = 'three_initiatives';
