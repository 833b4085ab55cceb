-- Every cause for which a row, or a value of it, is not counted. A whole row has no column.
CREATE TABLE cause AS
WITH named AS (
  SELECT path, sheet_no, field, min_by(letter, column_no) AS letter, min_by(header, column_no) AS header
  FROM column_wants WHERE item = '' GROUP BY ALL
),
on_row AS (
  SELECT path, sheet_no, row_no, if(kind = 'declared', 'group', 'unit') AS field,
    concat('unit-', unit_state) AS code, if(kind = 'declared', group_text, unit_text) AS read, false AS keeps_row
  FROM entry WHERE unit_state <> 'unit'
  UNION ALL
  SELECT path, sheet_no, row_no, 'position', 'position-unknown', position_text, false
  FROM entry WHERE of_officer AND position = ''
  UNION ALL
  SELECT path, sheet_no, row_no,
    CASE kind WHEN 'evaluation' THEN 'criterion' WHEN 'campaign' THEN 'campaign' ELSE 'measure' END,
    'criterion-unknown', read_code, false
  FROM entry WHERE is_long AND item = ''
  UNION ALL
  SELECT path, sheet_no, row_no, 'name', 'officer-ambiguous', name_text, false
  FROM entry JOIN conflicting USING (path, sheet_no, row_no) WHERE kind = 'roster'
  UNION ALL
  SELECT path, sheet_no, row_no, 'name', if(roster_officer.ambiguous, 'officer-ambiguous', 'officer-unknown'),
    name_text, false
  FROM entry LEFT JOIN roster_officer USING (period, officer_key)
  WHERE kind = 'evaluation' AND unit_state = 'unit' AND position <> '' AND coalesce(ambiguous, true)
)
SELECT path, sheet_no, row_no, code, coalesce(letter, '') AS letter, coalesce(header, '') AS header, read, keeps_row
FROM on_row LEFT JOIN named USING (path, sheet_no, field)
UNION ALL
SELECT path, sheet_no, row_no, code, letter, header, content, keeps_row FROM cell_value WHERE code IS NOT NULL
UNION ALL
SELECT path, sheet_no, row_no, 'key-conflict', '', '', '', false
FROM entry JOIN conflicting USING (path, sheet_no, row_no)
LEFT JOIN roster_officer USING (period, officer_key)
WHERE kind <> 'roster' AND NOT (kind = 'evaluation' AND coalesce(ambiguous, false));

-- In a long file a bad score, or two contents for one criterion, quarantines the officer's whole evaluation.
CREATE TABLE spoiled_evaluation AS
SELECT DISTINCT period, scope, officer_key
FROM entry JOIN cause USING (path, sheet_no, row_no)
WHERE kind = 'evaluation' AND is_long AND NOT keeps_row AND code <> 'criterion-unknown';

CREATE TABLE row_fate AS
WITH judged AS (
  SELECT entry_content.*, file_order,
    EXISTS (
      FROM cause WHERE NOT keeps_row AND cause.path = entry_content.path
        AND cause.sheet_no = entry_content.sheet_no AND cause.row_no = entry_content.row_no
    ) OR (is_long AND spoiled_evaluation.period IS NOT NULL) AS quarantined
  FROM entry_content
  JOIN file_order USING (path)
  LEFT JOIN spoiled_evaluation USING (period, scope, officer_key)
),
-- An exact copy of an accepted row is set aside: the first, by file, sheet and row, is the one that stays.
placed AS (
  SELECT *, row_number() OVER (
    PARTITION BY kind, period, scope, entry_key, said, quarantined ORDER BY file_order, sheet_no, row_no
  ) AS copy
  FROM judged
)
SELECT path, sheet_no, row_no, kind, period, scope,
  CASE WHEN quarantined THEN 'quarantined' WHEN copy > 1 THEN 'copy' ELSE 'accepted' END AS fate
FROM placed;

-- A header of a criterion that the scheme lacks: one finding, on the first of its columns.
CREATE TABLE header_finding AS
SELECT path, sheet_no, min_by(header_row, column_no) AS row_no, 'criterion-unknown' AS code,
  min_by(letter, column_no) AS letter, min_by(header, column_no) AS header, item AS read
FROM sheet_column WHERE NOT known GROUP BY path, sheet_no, item;

CREATE TABLE finding AS
WITH every AS (
  SELECT path, sheet_no, row_no, code, letter, header, read FROM cause
  JOIN row_fate USING (path, sheet_no, row_no) WHERE fate <> 'copy'
  UNION ALL
  FROM header_finding
)
SELECT every.*, sheet.sheet, scope.kind, scope.period, file.group_code
FROM every
JOIN scope USING (path, sheet_no)
JOIN sheet USING (path, sheet_no)
JOIN file USING (path)
WHERE scope.scope = '';
