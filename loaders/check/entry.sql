-- The criteria, campaigns and measures that rows of long files name, numbered; 0 is none.
CREATE OR REPLACE TEMP TABLE row_item AS
WITH named AS (SELECT DISTINCT kind, period, item FROM item_meaning WHERE item <> '')
SELECT row_number() OVER ()::INTEGER AS item_no, named.kind, named.period, item, criterion_no, counted_in
FROM named
JOIN period ON period.period = named.period
LEFT JOIN criterion
  ON named.kind = 'evaluation' AND criterion.scheme = period.scheme AND criterion.criterion = item
LEFT JOIN campaign ON campaign.campaign = item;

-- Each data row with what identifies it: unit, position and folded name, in a long file also the item.
CREATE OR REPLACE TEMP TABLE entry AS
SELECT entry_text.*,
  CASE WHEN entry_text.kind = 'declared' THEN '' ELSE coalesce(unit_meaning.unit_code, '') END AS unit_code,
  CASE
    WHEN entry_text.kind <> 'declared' THEN unit_meaning.state
    WHEN group_meaning.group_code IS NULL THEN 'unknown'
    ELSE 'unit'
  END AS unit_state,
  coalesce(group_meaning.group_code, '') AS declared_group,
  coalesce(position.canon, '') AS position,
  coalesce(name.canon, '') AS name,
  coalesce(item_meaning.item, '') AS item,
  coalesce(item_meaning.read_code, '') AS read_code,
  entry_text.kind IN ('roster', 'evaluation') AS of_officer,
  coalesce(row_item.item_no, 0) AS item_no, row_item.criterion_no,
  -- Rows of one officer in a long file belong together even where their unit is not known.
  concat_ws(
    '|',
    if(unit_state = 'unit', unit_code, concat('?', sheet_id, ' ', lower(unit_text))),
    if(coalesce(position.canon, '') <> '', position.canon, concat('?', lower(position_text))),
    coalesce(name.canon, '')
  ) AS officer_key
FROM entry_text
LEFT JOIN unit_meaning
  ON unit_meaning.content = unit_text AND unit_meaning.group_code = entry_text.group_code
  AND unit_meaning.period = entry_text.period
LEFT JOIN group_meaning ON group_meaning.content = group_text AND group_meaning.period = entry_text.period
LEFT JOIN meaning AS position ON position.wants = 'position' AND position.text_no = position_no
LEFT JOIN meaning AS name ON name.wants = 'name' AND name.text_no = name_no
LEFT JOIN item_meaning
  ON is_long AND item_meaning.kind = entry_text.kind AND item_meaning.content = item_text
  AND item_meaning.period = entry_text.period
LEFT JOIN row_item
  ON row_item.kind = item_meaning.kind AND row_item.period = item_meaning.period AND row_item.item = item_meaning.item;

CREATE OR REPLACE TEMP TABLE unit_in_force AS
SELECT period.period, unit_code, unit_kind, unit.group_code, unit_kind = 'trực thuộc' AS affiliated
FROM period JOIN in_work USING (period) JOIN unit ON valid_from <= ends AND (valid_to = '' OR ends <= valid_to);

-- Whose row it is: the group of its unit where that is known, else the one it stands under, else its file's.
CREATE OR REPLACE TEMP TABLE row_group AS
SELECT row_id, unit_in_force.group_code AS unit_group,
  coalesce(unit_in_force.group_code, nullif(declared_group, ''), nullif(entry.group_code, ''), file.group_code)
    AS group_code
FROM entry
JOIN work_sheet USING (sheet_id)
JOIN file USING (file_no)
LEFT JOIN unit_in_force ON unit_in_force.period = entry.period AND unit_in_force.unit_code = entry.unit_code;
