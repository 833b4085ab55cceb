-- Every cause for which a row, or a value of it, is not counted. A whole row has no column.
CREATE OR REPLACE TEMP TABLE cause AS
WITH named AS (
  SELECT layout, field, min_by(letter, column_no) AS letter, min_by(header, column_no) AS header
  FROM column_wants WHERE item = '' GROUP BY ALL
),
on_row AS (
  SELECT row_id, sheet_id, if(kind = 'declared', 'group', 'unit') AS field, concat('unit-', unit_state) AS code,
    if(kind = 'declared', group_text, unit_text) AS text_no
  FROM entry WHERE unit_state <> 'unit'
  UNION ALL
  SELECT row_id, sheet_id, 'position', 'position-unknown', position_text FROM entry WHERE of_officer AND position = ''
  UNION ALL
  SELECT row_id, sheet_id, 'name', 'officer-ambiguous', name_text
  FROM entry JOIN conflicting USING (row_id) WHERE kind = 'roster'
  UNION ALL
  SELECT row_id, sheet_id, 'name', if(roster_officer.ambiguous, 'officer-ambiguous', 'officer-unknown'), name_text
  FROM entry LEFT JOIN roster_officer USING (about)
  WHERE kind = 'evaluation' AND about > 0 AND coalesce(ambiguous, true)
),
bad AS (FROM says WHERE code IS NOT NULL),
read_on_row AS (
  SELECT row_id, sheet_id, field, code, content AS read FROM on_row JOIN text USING (text_no)
  UNION ALL
  SELECT row_id, sheet_id,
    CASE kind WHEN 'evaluation' THEN 'criterion' WHEN 'campaign' THEN 'campaign' ELSE 'measure' END,
    'criterion-unknown', read_code
  FROM entry JOIN row_item USING (kind, period_no, item_text) WHERE is_long AND item = ''
)
SELECT row_id, code, coalesce(letter, '') AS letter, coalesce(header, '') AS header, read, false AS keeps_row,
  NULL::DOUBLE AS most, NULL::INTEGER AS other_row
FROM read_on_row JOIN work_sheet USING (sheet_id) LEFT JOIN named USING (layout, field)
UNION ALL
SELECT row_id, code, letter, header, content, keeps_row, if(code = 'score-out-of-range', max_points, NULL), NULL
FROM said_by('entry', 'bad') AS cell JOIN column_wants USING (column_id) JOIN text USING (text_no)
UNION ALL
SELECT row_id, 'key-conflict', '', '', '', false, NULL, other_row
FROM entry JOIN conflicts_with USING (row_id)
LEFT JOIN roster_officer USING (about)
WHERE kind <> 'roster' AND NOT (kind = 'evaluation' AND coalesce(ambiguous, false));

-- The rows that are not accepted. In a long file a bad score, or two contents for one criterion, quarantines the
-- officer's whole evaluation.
CREATE OR REPLACE TEMP TABLE apart AS
WITH spoiled AS (
  SELECT DISTINCT about, scope FROM entry JOIN cause USING (row_id)
  WHERE kind = 'evaluation' AND is_long AND about > 0 AND NOT keeps_row AND code <> 'criterion-unknown'
),
quarantined AS (
  SELECT row_id FROM cause WHERE NOT keeps_row
  UNION
  SELECT row_id FROM entry JOIN spoiled USING (about, scope) WHERE kind = 'evaluation' AND is_long
),
-- An exact copy of an accepted row is set aside: the first, by file, sheet and row, is the one that stays.
copy AS (
  SELECT row_id FROM repeated
  ANTI JOIN quarantined USING (row_id)
  JOIN entry USING (row_id)
  JOIN work_sheet USING (sheet_id)
  QUALIFY row_number() OVER (
    PARTITION BY repeated.kind, repeated.period_no, repeated.scope, repeated.about, repeated.item_no, said
    ORDER BY file_order, sheet_no, row_id
  ) > 1
)
SELECT row_id, 'quarantined' AS fate FROM quarantined
UNION ALL
SELECT row_id, 'copy' FROM copy;

CREATE OR REPLACE TEMP VIEW row_fate AS
SELECT row_id, sheet_id, coalesce(apart.fate, 'accepted') AS fate FROM entry LEFT JOIN apart USING (row_id);

-- A header of a criterion that the scheme lacks: one finding, on the first of its columns.
CREATE OR REPLACE TEMP TABLE header_finding AS
SELECT layout, min_by(header_row, column_no) AS row_no, 'criterion-unknown' AS code,
  min_by(letter, column_no) AS letter, min_by(header, column_no) AS header, item AS read
FROM sheet_column SEMI JOIN work_sheet USING (layout)
WHERE NOT known GROUP BY layout, item;

DELETE FROM finding WHERE period IN (FROM in_work);
INSERT INTO finding BY NAME
WITH every AS (
  SELECT entry.sheet_id, row_no, code, letter, header, read, entry.group_code, NOT keeps_row AS is_error, most, other_row
  FROM cause JOIN entry USING (row_id) JOIN sheet_row USING (row_id) LEFT JOIN apart USING (row_id)
  WHERE apart.fate IS DISTINCT FROM 'copy'
  UNION ALL
  SELECT sheet_id, row_no, code, letter, header, read, NULL, true, NULL, NULL FROM header_finding JOIN work_sheet USING (layout)
),
proposed AS (
  SELECT content AS read, period, concat('unit-', state) AS code, string_agg(DISTINCT nearest, '; ') AS nearest
  FROM unit_meaning JOIN text ON text_no = unit_text JOIN period USING (era) WHERE nearest <> '' GROUP BY ALL
)
SELECT work_sheet.period, work_sheet.kind, coalesce(every.group_code, file.group_code) AS group_code, file.file_no,
  work_sheet.sheet,
  every.row_no, letter, header, every.code, every.read, nearest, is_error, most,
  other_sheet.file_no AS other_file_no, other_sheet.sheet_no AS other_sheet_no, other.row_no AS other_row_no
FROM every
JOIN work_sheet USING (sheet_id)
JOIN file USING (file_no)
LEFT JOIN proposed ON proposed.read = every.read AND proposed.period = work_sheet.period AND proposed.code = every.code
LEFT JOIN sheet_row AS other ON other.row_id = other_row
LEFT JOIN sheet AS other_sheet ON other_sheet.sheet_id = other.sheet_id
WHERE work_sheet.scope = 0;

DELETE FROM sheet_count WHERE period IN (FROM in_work);
INSERT INTO sheet_count BY NAME
WITH of_data AS (
  SELECT sheet_id, count(*) AS written, count(*) FILTER (fate = 'quarantined') AS quarantined,
    count(*) FILTER (fate = 'copy') AS copies
  FROM row_fate GROUP BY ALL
),
of_rows AS (SELECT sheet_id, count(*) AS rows FROM sheet_row SEMI JOIN work_sheet USING (sheet_id) GROUP BY ALL)
SELECT period, sheet_id, coalesce(written - quarantined - copies, 0) AS accepted,
  coalesce(quarantined, 0) AS quarantined, rows - coalesce(written - copies, 0) AS set_aside
FROM work_sheet JOIN of_rows USING (sheet_id) LEFT JOIN of_data USING (sheet_id);
