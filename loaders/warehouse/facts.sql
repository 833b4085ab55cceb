-- What the accepted rows of the periods in work say, tied to the units in force on each period's last day. Every fact
-- keeps the row that it came from.
CREATE OR REPLACE TEMP TABLE accepted AS
WITH officer_no AS (
  SELECT period, officer_key, row_number() OVER ()::INTEGER AS officer_no
  FROM (SELECT DISTINCT period, officer_key FROM entry WHERE of_officer)
)
SELECT entry.row_id, sheet_id, entry.row_no, entry.kind, entry.period, period.scheme, unit_group, unit_code, position,
  officer_no, is_long, item, criterion_no, declared_group,
  {path_order: path_order, sheet_no: sheet_no, row_no: entry.row_no} AS place
FROM entry
JOIN row_fate USING (row_id)
JOIN row_group USING (row_id)
JOIN work_sheet USING (sheet_id)
JOIN period ON period.period = entry.period
LEFT JOIN officer_no ON officer_no.period = entry.period AND officer_no.officer_key = entry.officer_key
WHERE row_fate.fate = 'accepted' AND entry.scope = 0;

-- Posts, not people: one row an officer in post.
CREATE OR REPLACE TEMP TABLE officer AS
SELECT row_id, period, unit_group AS group_code, unit_code, position, officer_no,
  coalesce(bool_or(number = 1) FILTER (field = 'registered' AND state = 'value'), false) AS registered
FROM accepted LEFT JOIN cell_value USING (row_id)
WHERE kind = 'roster'
GROUP BY ALL;

-- One row an evaluated officer. In a long file the grade stands on each of the officer's rows.
CREATE OR REPLACE TEMP TABLE evaluation AS
WITH graded AS (
  SELECT officer_no, min_by(canon, place) AS grade
  FROM accepted JOIN cell_value USING (row_id)
  WHERE kind = 'evaluation' AND field = 'grade' AND state = 'value'
  GROUP BY ALL
)
SELECT period, scheme, unit_group AS group_code, unit_code, position, officer_no, any_value(grade) AS grade,
  min(row_id) AS row_id
FROM accepted LEFT JOIN graded USING (officer_no)
WHERE kind = 'evaluation'
GROUP BY ALL;

-- What accepted evaluations say of criteria: a score or a flag a row.
CREATE OR REPLACE TEMP TABLE given AS
SELECT row_id, sheet_id, officer_no, says.criterion_no, cell_read.field, state, number
FROM cell_read JOIN says USING (says_no) JOIN accepted USING (row_id)
WHERE applies AND kind = 'evaluation' AND says.criterion_no IS NOT NULL;

-- Pairs of an evaluated officer and a criterion that are out of every base.
CREATE OR REPLACE TEMP TABLE not_applicable AS
SELECT DISTINCT officer_no, criterion_no FROM given WHERE state = 'not-applicable' AND field IN ('final', 'flag');

CREATE OR REPLACE TEMP TABLE final_score AS
SELECT officer_no, criterion_no, number FROM given JOIN criterion USING (criterion_no)
WHERE field = 'final' AND state = 'value' AND criterion_kind = 'score';
-- Only a long file can say that a criterion does not apply, and score it.
DELETE FROM final_score USING not_applicable AS none
WHERE final_score.officer_no = none.officer_no AND final_score.criterion_no = none.criterion_no;

-- Where a form has room for a criterion that is kept or not: a column of a wide file, or a row of a long one.
CREATE OR REPLACE TEMP TABLE asked AS
SELECT DISTINCT officer_no, column_wants.criterion_no
FROM accepted JOIN work_sheet USING (sheet_id) JOIN column_wants USING (layout)
WHERE accepted.kind = 'evaluation' AND NOT is_long AND field = 'flag'
UNION
SELECT DISTINCT officer_no, criterion_no FROM accepted WHERE kind = 'evaluation' AND is_long;

-- One row a pair of an evaluated officer and a thing not to do that applies.
CREATE OR REPLACE TEMP TABLE dont AS
WITH said AS (
  SELECT officer_no, criterion_no, max(number) FILTER (state = 'value') AS flag,
    bool_or(state = 'unreadable') AS unreadable
  FROM given WHERE field = 'flag' GROUP BY ALL
)
SELECT officer_no, criterion_no, coalesce(unreadable, false) OR (flag IS NULL AND asked.criterion_no IS NULL) AS missing,
  NOT missing AND coalesce(flag, 0) = 0 AS met
FROM evaluation
JOIN criterion ON criterion.scheme = evaluation.scheme AND applies_to IN ('', position) AND criterion_kind = 'dont'
LEFT JOIN said USING (officer_no, criterion_no)
LEFT JOIN asked USING (officer_no, criterion_no)
ANTI JOIN not_applicable USING (officer_no, criterion_no);

CREATE OR REPLACE TEMP TABLE registration AS
SELECT row_id, period, unit_group AS group_code, unit_code,
  any_value(number) FILTER (field = 'members') AS members,
  coalesce(any_value(number) FILTER (field = 'registered'), 0) AS registered
FROM accepted LEFT JOIN cell_value USING (row_id)
WHERE kind = 'registration'
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE participation AS
SELECT row_id, period, unit_group AS group_code, unit_code, cell_value.item AS campaign, any_value(number) AS number
FROM accepted JOIN cell_value USING (row_id)
WHERE kind = 'campaign' AND field = 'count' AND state = 'value'
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE initiative AS
SELECT row_id, period, unit_group AS group_code, unit_code,
  coalesce(bool_or(number = 1) FILTER (field = 'registered'), false) AS registered,
  coalesce(bool_or(number = 1) FILTER (field = 'initiative_1'), false) AS initiative_1,
  coalesce(bool_or(number = 1) FILTER (field = 'initiative_2'), false) AS initiative_2,
  coalesce(bool_or(number = 1) FILTER (field = 'initiative_3'), false) AS initiative_3,
  coalesce(bool_or(number = 1) FILTER (field = 'result'), false) AS said_recognised,
  said_recognised AND initiative_1 AND initiative_2 AND initiative_3 AS recognised
FROM accepted LEFT JOIN cell_value USING (row_id)
WHERE kind = 'three_initiatives'
GROUP BY ALL;
