-- Each data row with what identifies it: unit, position and folded name, in a long file also the item.
CREATE TABLE entry AS
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
  entry_text.kind IN ('roster', 'evaluation') AS of_officer
FROM entry_text
LEFT JOIN unit_meaning
  ON unit_meaning.content = unit_text AND unit_meaning.group_code = entry_text.group_code
  AND unit_meaning.period = entry_text.period
LEFT JOIN group_meaning ON group_meaning.content = group_text AND group_meaning.period = entry_text.period
LEFT JOIN meaning AS position ON position.wants = 'position' AND position.content = position_text
LEFT JOIN meaning AS name ON name.wants = 'name' AND name.content = name_text
LEFT JOIN item_meaning
  ON is_long AND item_meaning.kind = entry_text.kind AND item_meaning.content = item_text
  AND item_meaning.period = entry_text.period;

-- Rows of one officer in a long file belong together even where their unit is not known.
ALTER TABLE entry ADD COLUMN officer_key VARCHAR;
UPDATE entry SET officer_key = concat_ws(
  '|',
  if(unit_state = 'unit', unit_code, concat('?', path, sheet_no, lower(unit_text))),
  if(position <> '', position, concat('?', lower(position_text))),
  name
);

-- The most that a scheme's bonus and penalty can be, for columns that carry no code.
CREATE TABLE pot AS
SELECT scheme, criterion_kind, sum(max_points) AS max_points
FROM criterion WHERE criterion_kind IN ('bonus', 'penalty') GROUP BY ALL;

-- Every cell that wants something, with what it says. The criterion, campaign or measure is the column's or the row's.
CREATE TABLE reading AS
SELECT entry.path, entry.sheet_no, entry.row_no, column_no, entry.kind, entry.period, letter, header, cell.content,
  CASE
    WHEN field IN ('self', 'reviewed', 'final') AND criterion.criterion_kind = 'dont' THEN 'flag'
    WHEN field IN ('self', 'reviewed', 'final') AND criterion.criterion_kind IN ('bonus', 'penalty')
      THEN criterion.criterion_kind
    ELSE field
  END AS field,
  coalesce(criterion.criterion, nullif(column_wants.item, ''), nullif(entry.item, ''), '') AS item,
  CASE
    WHEN field IN ('self', 'reviewed', 'final') AND criterion.criterion_kind = 'dont' THEN 'flag'
    WHEN wants = 'count' AND campaign.counted_in = 'đơn vị' THEN 'participation'
    ELSE wants
  END AS wants,
  criterion.criterion_kind, coalesce(criterion.max_points, pot.max_points) AS max_points
FROM cell
JOIN column_wants USING (path, sheet_no, column_no)
JOIN entry USING (path, sheet_no, row_no)
JOIN period ON period.period = entry.period
LEFT JOIN criterion
  ON entry.kind = 'evaluation' AND criterion.scheme = period.scheme
  -- On a row of a long file the total, the grade or a note is no part of the row's criterion.
  AND criterion.criterion = coalesce(
    nullif(column_wants.item, ''), if(field IN ('self', 'reviewed', 'final', 'flag'), nullif(entry.item, ''), NULL)
  )
LEFT JOIN pot ON pot.scheme = period.scheme AND pot.criterion_kind = field AND entry.kind = 'evaluation'
LEFT JOIN campaign ON wants = 'count' AND entry.item <> '' AND campaign.campaign = entry.item
WHERE wants NOT IN ('', 'name', 'position')
  -- A criterion that does not apply to the officer's position is not looked at.
  AND coalesce(criterion.applies_to IN ('', entry.position) OR entry.position = '', true);
