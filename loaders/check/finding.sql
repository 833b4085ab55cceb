-- Every cause for which a row, or a value of it, is not counted. A whole row has no column.
CREATE OR REPLACE TEMP TABLE cause AS
WITH named AS (
  SELECT layout, field, min_by(letter, column_no) AS letter, min_by(header, column_no) AS header
  FROM column_wants WHERE item = '' GROUP BY ALL
),
on_row AS (
  SELECT row_id, sheet_id, if(kind = 'declared', 'group', 'unit') AS field,
    concat('unit-', unit_state) AS code, if(kind = 'declared', group_text, unit_text) AS read, false AS keeps_row
  FROM entry WHERE unit_state <> 'unit'
  UNION ALL
  SELECT row_id, sheet_id, 'position', 'position-unknown', position_text, false
  FROM entry WHERE of_officer AND position = ''
  UNION ALL
  SELECT row_id, sheet_id,
    CASE kind WHEN 'evaluation' THEN 'criterion' WHEN 'campaign' THEN 'campaign' ELSE 'measure' END,
    'criterion-unknown', read_code, false
  FROM entry WHERE is_long AND item = ''
  UNION ALL
  SELECT row_id, sheet_id, 'name', 'officer-ambiguous', name_text, false
  FROM entry JOIN conflicting USING (row_id) WHERE kind = 'roster'
  UNION ALL
  SELECT row_id, sheet_id, 'name', if(roster_officer.ambiguous, 'officer-ambiguous', 'officer-unknown'),
    name_text, false
  FROM entry LEFT JOIN roster_officer USING (period, officer_key)
  WHERE kind = 'evaluation' AND unit_state = 'unit' AND position <> '' AND coalesce(ambiguous, true)
)
SELECT row_id, code, coalesce(letter, '') AS letter, coalesce(header, '') AS header, read, keeps_row
FROM on_row JOIN work_sheet USING (sheet_id) LEFT JOIN named USING (layout, field)
UNION ALL
SELECT row_id, code, letter, header, content, keeps_row
FROM cell_value JOIN column_wants USING (column_id) JOIN text USING (text_no) WHERE cell_value.code IS NOT NULL
UNION ALL
SELECT row_id, 'key-conflict', '', '', '', false
FROM entry JOIN conflicting USING (row_id)
LEFT JOIN roster_officer USING (period, officer_key)
WHERE kind <> 'roster' AND NOT (kind = 'evaluation' AND coalesce(ambiguous, false));

-- In a long file a bad score, or two contents for one criterion, quarantines the officer's whole evaluation.
CREATE OR REPLACE TEMP TABLE spoiled_evaluation AS
SELECT DISTINCT period, scope, officer_key
FROM entry JOIN cause USING (row_id)
WHERE kind = 'evaluation' AND is_long AND NOT keeps_row AND code <> 'criterion-unknown';

CREATE OR REPLACE TEMP TABLE row_fate AS
WITH quarantined AS (
  SELECT row_id FROM cause WHERE NOT keeps_row
  UNION
  SELECT row_id FROM entry JOIN spoiled_evaluation USING (period, scope, officer_key) WHERE is_long
),
-- An exact copy of an accepted row is set aside: the first, by file, sheet and row, is the one that stays.
copy AS (
  SELECT row_id FROM repeated
  ANTI JOIN quarantined USING (row_id)
  JOIN work_row USING (row_id)
  JOIN work_sheet USING (sheet_id)
  QUALIFY row_number() OVER (
    PARTITION BY repeated.kind, repeated.period, repeated.scope, entry_key, said ORDER BY file_order, sheet_no, row_no
  ) > 1
)
SELECT row_id, kind, period, scope,
  CASE
    WHEN quarantined.row_id IS NOT NULL THEN 'quarantined' WHEN copy.row_id IS NOT NULL THEN 'copy' ELSE 'accepted'
  END AS fate
FROM entry LEFT JOIN quarantined USING (row_id) LEFT JOIN copy USING (row_id);

-- A header of a criterion that the scheme lacks: one finding, on the first of its columns.
CREATE OR REPLACE TEMP TABLE header_finding AS
SELECT layout, min_by(header_row, column_no) AS row_no, 'criterion-unknown' AS code,
  min_by(letter, column_no) AS letter, min_by(header, column_no) AS header, item AS read
FROM sheet_column SEMI JOIN work_sheet USING (layout)
WHERE NOT known GROUP BY layout, item;

DELETE FROM finding WHERE period IN (FROM in_work);
INSERT INTO finding BY NAME
WITH every AS (
  SELECT work_row.sheet_id, row_no, code, letter, header, read, row_group.group_code
  FROM cause
  JOIN row_fate USING (row_id)
  JOIN work_row USING (row_id)
  JOIN row_group USING (row_id)
  WHERE row_fate.fate <> 'copy'
  UNION ALL
  SELECT sheet_id, row_no, code, letter, header, read, NULL FROM header_finding JOIN work_sheet USING (layout)
),
proposed AS (
  SELECT content AS read, period, concat('unit-', state) AS code, string_agg(DISTINCT nearest, '; ') AS nearest
  FROM unit_meaning WHERE nearest <> '' GROUP BY ALL
)
SELECT work_sheet.period, work_sheet.kind, coalesce(every.group_code, file.group_code) AS group_code, file_no, sheet,
  row_no, letter, header, every.code, every.read, nearest
FROM every
JOIN work_sheet USING (sheet_id)
JOIN file USING (file_no)
LEFT JOIN proposed ON proposed.read = every.read AND proposed.period = work_sheet.period AND proposed.code = every.code
WHERE work_sheet.scope = 0;

DELETE FROM sheet_count WHERE period IN (FROM in_work);
INSERT INTO sheet_count BY NAME
SELECT work_sheet.period, sheet_id,
  count(*) FILTER (row_fate.fate = 'accepted') AS accepted,
  count(*) FILTER (row_fate.fate = 'quarantined') AS quarantined,
  count(*) FILTER (work_row.fate <> 'data' OR row_fate.fate = 'copy') AS set_aside
FROM work_sheet JOIN work_row USING (sheet_id) LEFT JOIN row_fate USING (row_id)
GROUP BY ALL;
