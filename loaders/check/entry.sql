-- The units in force on each period's last day.
CREATE OR REPLACE TEMP TABLE unit_in_force AS
SELECT period.period::period_word AS period, unit_no, unit_code, unit.group_code::group_word AS group_code,
  unit_kind = 'trực thuộc' AS affiliated
FROM period JOIN in_work USING (period) JOIN unit ON valid_from <= ends AND (valid_to = '' OR ends <= valid_to);

-- The criteria, campaigns and measures that rows of long files name, numbered; those that nobody knows get a number
-- below 0 from their text, whatever its capitals.
CREATE OR REPLACE TEMP TABLE row_item AS
WITH named AS (
  SELECT item_meaning.*, if(item <> '', item, concat('?', lower(content))) AS known_as
  FROM item_meaning JOIN in_work USING (period) JOIN text ON text_no = item_text
)
SELECT named.kind::kind_word AS kind, period_no, item_text, item, read_code, criterion_no, counted_in,
  if(item <> '', 1, -1) * (dense_rank() OVER (ORDER BY named.kind, named.period, known_as))::INTEGER AS item_no
FROM named
JOIN period USING (period)
LEFT JOIN criterion
  ON named.kind = 'evaluation' AND criterion.scheme = period.scheme AND criterion.criterion = item
LEFT JOIN campaign ON campaign.campaign = item;

CREATE OR REPLACE TEMP TABLE unit_said AS
SELECT unit_text, group_text AS under_text, period_no, unit_no, unit_in_force.group_code AS unit_group, state AS unit_state
FROM unit_meaning JOIN period USING (era) JOIN in_work USING (period) LEFT JOIN unit_in_force USING (period, unit_code);

-- Names that fold to the same are one: that of the first text which is so spelled.
CREATE OR REPLACE TEMP TABLE name_said AS
SELECT text_no AS name_text, min(text_no) OVER (PARTITION BY canon) AS name_no FROM meaning WHERE wants = 'name'
UNION ALL
SELECT 0, 0;

CREATE OR REPLACE TEMP TABLE position_said AS
SELECT text_no AS position_text, canon::position_word AS position FROM meaning WHERE wants = 'position';

-- A declared group, and a number of its own whatever its spelling.
CREATE OR REPLACE TEMP TABLE group_said AS
SELECT group_text, period_no, group_code::group_word AS declared_group, min(group_text) OVER (PARTITION BY group_code) AS group_no
FROM group_meaning JOIN period USING (era) JOIN in_work USING (period);

CREATE OR REPLACE TEMP TABLE under_group AS
SELECT text_no AS under_text, nullif(content, '')::group_word AS under_group
FROM text WHERE text_no IN (SELECT DISTINCT under_text FROM entry_text);

-- Each data row with what it is about: an officer by period, unit, position and folded name, in one number of 63 bits
-- (so many periods, units and texts no country has); a unit; or a group. 0 where that is not known. Its group is that
-- of its unit, else the one it declares for or stands under, else its file's.
CREATE OR REPLACE TEMP TABLE entry AS
WITH told AS (
  SELECT entry_text.*, scheme, path_order, coalesce(unit_said.unit_no, 0) AS unit_no, unit_group,
    CASE
      WHEN kind <> 'declared' THEN unit_said.unit_state
      WHEN group_said.declared_group IS NULL THEN 'unknown'
      ELSE 'unit'
    END AS unit_state,
    declared_group, group_no,
    coalesce(position, ''::position_word) AS position, coalesce(name_no, 0) AS name_no,
    coalesce(item_no, 0) AS item_no, criterion_no AS named_criterion,
    coalesce(unit_group, declared_group, under_group, file_group) AS group_code,
    kind IN ('roster', 'evaluation') AS of_officer
  FROM entry_text
  JOIN (
    SELECT sheet_id, scheme, path_order, group_code::group_word AS file_group FROM work_sheet JOIN file USING (file_no)
  ) USING (sheet_id)
  LEFT JOIN unit_said USING (unit_text, under_text, period_no)
  LEFT JOIN under_group USING (under_text)
  LEFT JOIN group_said USING (group_text, period_no)
  LEFT JOIN position_said USING (position_text)
  LEFT JOIN name_said USING (name_text)
  LEFT JOIN row_item USING (kind, item_text, period_no)
)
SELECT * EXCLUDE (era, under_text, name_no, group_no),
  CASE
    WHEN unit_state <> 'unit' OR (of_officer AND position = '') THEN 0
    WHEN of_officer
      THEN ((period_no::BIGINT * 1048576 + unit_no) * 2 + if(position = 'BT', 1, 0)) * 2147483648 + name_no
    WHEN kind = 'declared' THEN group_no
    ELSE unit_no
  END AS about
FROM told;
