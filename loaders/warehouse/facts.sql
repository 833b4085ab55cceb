-- What the accepted rows say, tied to the units in force on each period's last day. Every fact keeps the file, sheet
-- and row that it came from.
CREATE TABLE unit_in_force AS
SELECT period.period, unit_code, unit_kind, unit.group_code, unit_kind = 'trực thuộc' AS affiliated
FROM period JOIN unit ON valid_from <= ends AND (valid_to = '' OR ends <= valid_to);

-- Whose row it is: the group of its unit where that is known, else the one it stands under, else its file's.
CREATE TABLE row_group AS
SELECT entry.path, sheet.sheet, entry.row_no,
  coalesce(unit_in_force.group_code, nullif(declared_group, ''), nullif(entry.group_code, ''), file.group_code)
    AS group_code
FROM entry
JOIN sheet USING (path, sheet_no)
JOIN file USING (path)
LEFT JOIN unit_in_force ON unit_in_force.period = entry.period AND unit_in_force.unit_code = entry.unit_code;

CREATE TABLE accepted AS
SELECT entry.*, unit_in_force.group_code AS unit_group
FROM entry
JOIN row_fate USING (path, sheet_no, row_no)
LEFT JOIN unit_in_force ON unit_in_force.period = entry.period AND unit_in_force.unit_code = entry.unit_code
WHERE row_fate.fate = 'accepted' AND entry.scope = '';

CREATE TABLE accepted_value AS
SELECT cell_value.* FROM cell_value JOIN accepted USING (path, sheet_no, row_no);

-- Posts, not people: one row an officer in post.
CREATE TABLE officer AS
SELECT accepted.path, accepted.sheet_no, accepted.row_no, accepted.period, unit_group AS group_code, unit_code,
  position, officer_key,
  coalesce(bool_or(number = 1) FILTER (field = 'registered' AND state = 'value'), false) AS registered
FROM accepted LEFT JOIN accepted_value USING (path, sheet_no, row_no)
WHERE accepted.kind = 'roster'
GROUP BY ALL;

-- One row an evaluated officer. In a long file the grade stands on each of the officer's rows.
CREATE TABLE evaluation AS
SELECT accepted.period, scheme, unit_group AS group_code, unit_code, position, officer_key,
  min_by(canon, (accepted.path, accepted.sheet_no, accepted.row_no)) FILTER (field = 'grade' AND state = 'value') AS grade,
  sum(number) FILTER (field = 'bonus' AND NOT coalesce(keeps_row, false)) AS bonus,
  sum(number) FILTER (field = 'penalty' AND NOT coalesce(keeps_row, false)) AS penalty,
  any_value(number) FILTER (field = 'total' AND state = 'value') AS total,
  min({path: accepted.path, sheet_no: accepted.sheet_no, row_no: accepted.row_no}) AS place
FROM accepted
JOIN period ON period.period = accepted.period
LEFT JOIN accepted_value USING (path, sheet_no, row_no)
WHERE accepted.kind = 'evaluation'
GROUP BY ALL;

-- Where a form has room for a criterion: a column of a wide file, or a row of a long one.
CREATE TABLE asked AS
SELECT DISTINCT accepted.period, officer_key, sheet_column.item AS criterion
FROM accepted JOIN sheet_column USING (path, sheet_no)
WHERE kind = 'evaluation' AND NOT is_long AND field = 'flag' AND known
UNION
SELECT DISTINCT period, officer_key, item FROM accepted WHERE kind = 'evaluation' AND is_long;

-- One row a pair of an evaluated officer and an applicable criterion.
CREATE TABLE pair AS
WITH said AS (
  SELECT accepted.period, officer_key, accepted_value.item AS criterion,
    max(number) FILTER (field = 'self' AND state = 'value') AS self,
    max(number) FILTER (field = 'final' AND state = 'value') AS final,
    bool_or(field IN ('final', 'flag') AND state = 'not-applicable') AS not_applicable,
    max(number) FILTER (field = 'flag' AND state = 'value') AS flag,
    bool_or(field = 'flag' AND state = 'unreadable') AS unreadable,
    min({path: accepted.path, sheet_no: accepted.sheet_no, row_no: accepted.row_no}) AS place
  FROM accepted JOIN accepted_value USING (path, sheet_no, row_no)
  WHERE accepted.kind = 'evaluation'
  GROUP BY ALL
)
SELECT evaluation.period, group_code, position, evaluation.officer_key, criterion.criterion, criterion_kind, max_points, met_at,
  self, final, coalesce(said.place, evaluation.place) AS place,
  CASE
    WHEN criterion_kind = 'score' THEN final IS NULL
    ELSE coalesce(unreadable, false) OR (flag IS NULL AND asked.criterion IS NULL)
  END AS missing,
  CASE
    WHEN missing THEN false
    WHEN criterion_kind = 'score' THEN final >= met_at
    ELSE coalesce(flag, 0) = 0
  END AS met
FROM evaluation
JOIN criterion ON criterion.scheme = evaluation.scheme AND applies_to IN ('', position)
LEFT JOIN said
  ON said.period = evaluation.period AND said.officer_key = evaluation.officer_key
  AND said.criterion = criterion.criterion
LEFT JOIN asked
  ON asked.period = evaluation.period AND asked.officer_key = evaluation.officer_key
  AND asked.criterion = criterion.criterion
WHERE criterion_kind IN ('score', 'dont') AND NOT coalesce(not_applicable, false);

CREATE TABLE registration AS
SELECT accepted.path, accepted.sheet_no, accepted.row_no, accepted.period, unit_group AS group_code, unit_code,
  any_value(number) FILTER (field = 'members') AS members,
  coalesce(any_value(number) FILTER (field = 'registered'), 0) AS registered
FROM accepted LEFT JOIN accepted_value USING (path, sheet_no, row_no)
WHERE accepted.kind = 'registration'
GROUP BY ALL;

CREATE TABLE participation AS
SELECT accepted.path, accepted.sheet_no, accepted.row_no, accepted.period, unit_group AS group_code, unit_code,
  accepted_value.item AS campaign,
  any_value(number) AS number
FROM accepted JOIN accepted_value USING (path, sheet_no, row_no)
WHERE accepted.kind = 'campaign' AND field = 'count' AND state = 'value'
GROUP BY ALL;

CREATE TABLE initiative AS
SELECT accepted.path, accepted.sheet_no, accepted.row_no, accepted.period, unit_group AS group_code, unit_code,
  coalesce(bool_or(number = 1) FILTER (field = 'registered'), false) AS registered,
  coalesce(bool_or(number = 1) FILTER (field = 'initiative_1'), false) AS initiative_1,
  coalesce(bool_or(number = 1) FILTER (field = 'initiative_2'), false) AS initiative_2,
  coalesce(bool_or(number = 1) FILTER (field = 'initiative_3'), false) AS initiative_3,
  coalesce(bool_or(number = 1) FILTER (field = 'result'), false) AS said_recognised,
  said_recognised AND initiative_1 AND initiative_2 AND initiative_3 AS recognised
FROM accepted LEFT JOIN accepted_value USING (path, sheet_no, row_no)
WHERE accepted.kind = 'three_initiatives'
GROUP BY ALL;
