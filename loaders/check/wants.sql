-- The sheets of the periods in work that count, or did before they were replaced, and their rows and cells.
CREATE OR REPLACE TEMP TABLE work_sheet AS
SELECT sheet_id, file_no, sheet_no, sheet, layout, unit_text, scope.kind, scope.period, scope.scope, file_order,
  path_order
FROM scope JOIN in_work USING (period) JOIN sheet USING (sheet_id) JOIN file_order USING (file_no);

CREATE OR REPLACE TEMP TABLE work_row AS
SELECT row_id, sheet_id, row_no, fate, content AS group_code
FROM sheet_row
JOIN work_sheet USING (sheet_id)
JOIN fate USING (fate_no)
JOIN text ON text_no = group_no;

CREATE OR REPLACE TEMP TABLE work_cell AS
SELECT cell.* FROM cell SEMI JOIN work_row USING (row_id);

-- What each column wants its cells to say. A campaign counted in units takes a yes, the others want a number.
CREATE OR REPLACE TEMP TABLE column_wants AS
WITH used AS (SELECT DISTINCT layout, kind, period FROM work_sheet)
SELECT sheet_column.*, used.kind, used.period, criterion.criterion_no, pot.max_points AS pot_points,
  CASE
    WHEN field IN ('self', 'reviewed', 'final', 'bonus', 'penalty', 'total') THEN 'score'
    WHEN field = 'flag' THEN 'flag'
    WHEN field = 'grade' THEN 'grade'
    WHEN field IN ('since', 'decision_date') THEN 'date'
    WHEN field = 'position' THEN 'position'
    WHEN field = 'name' THEN 'name'
    WHEN field = 'members' THEN 'count'
    WHEN field = 'registered' THEN if(used.kind = 'registration', 'count', 'answer')
    WHEN field IN ('initiative_1', 'initiative_2', 'initiative_3', 'result') THEN 'answer'
    WHEN field = 'count' AND item <> '' THEN if(campaign.counted_in = 'đơn vị', 'participation', 'count')
    WHEN field = 'count' THEN 'count'
    WHEN field = 'value' THEN 'declared'
    WHEN field IN ('decision_number', 'note', 'personal') THEN 'text'
  END::wants AS wants
FROM sheet_column
JOIN used USING (layout)
JOIN period ON period.period = used.period
LEFT JOIN campaign ON field = 'count' AND campaign.campaign = item AND campaign.period = used.period
LEFT JOIN criterion
  ON used.kind = 'evaluation' AND item <> '' AND criterion.scheme = period.scheme AND criterion.criterion = item
-- The most that a scheme's bonus and penalty can be, for columns that carry no code.
LEFT JOIN (
  SELECT scheme, criterion_kind, sum(max_points) AS max_points
  FROM criterion WHERE criterion_kind IN ('bonus', 'penalty') GROUP BY ALL
) AS pot ON used.kind = 'evaluation' AND pot.scheme = period.scheme AND pot.criterion_kind = field
WHERE known;

-- A sheet that names criteria (campaigns, measures) in its rows is long. One that names them in its headers is wide,
-- whatever else a column of it may be called.
CREATE OR REPLACE TEMP TABLE form AS
SELECT layout,
  bool_or(field IN ('criterion', 'criterion_name', 'campaign', 'measure') AND item = '')
    AND NOT bool_or(field IN ('self', 'reviewed', 'final', 'flag', 'count', 'value') AND item <> '') AS is_long
FROM column_wants GROUP BY ALL;

-- The texts that the rows identify themselves by, one line a data row.
CREATE OR REPLACE TEMP TABLE entry_text AS
WITH identity AS (
  SELECT row_id,
    max(content) FILTER (field = 'unit') AS unit_text,
    max(content) FILTER (field = 'name') AS name_text,
    any_value(text_no) FILTER (field = 'name') AS name_no,
    max(content) FILTER (field = 'position') AS position_text,
    any_value(text_no) FILTER (field = 'position') AS position_no,
    max(content) FILTER (field = 'group') AS group_text,
    max(content) FILTER (field IN ('criterion', 'campaign', 'measure') AND item = '') AS item_text,
    max(content) FILTER (field = 'criterion_name') AS item_name
  FROM work_cell
  JOIN column_wants USING (column_id)
  JOIN text USING (text_no)
  WHERE field IN ('unit', 'name', 'position', 'group', 'criterion', 'campaign', 'measure', 'criterion_name')
  GROUP BY ALL
)
SELECT row_id, sheet_id, row_no, work_sheet.kind, work_sheet.period, scope, work_row.group_code,
  coalesce(identity.unit_text, work_sheet.unit_text) AS unit_text,
  coalesce(name_text, '') AS name_text, name_no, coalesce(position_text, '') AS position_text, position_no,
  coalesce(group_text, '') AS group_text, coalesce(item_text, item_name, '') AS item_text,
  coalesce(form.is_long, false) AS is_long
FROM work_row
JOIN work_sheet USING (sheet_id)
LEFT JOIN form USING (layout)
LEFT JOIN identity USING (row_id)
WHERE work_row.fate = 'data';

-- The distinct texts of each column, and those among them of which it is not known yet what they mean.
CREATE OR REPLACE TEMP TABLE used_text AS SELECT DISTINCT column_id, text_no FROM work_cell;

CREATE OR REPLACE TEMP TABLE wanted_text AS
WITH wanted AS (
  SELECT DISTINCT wants, text_no FROM used_text JOIN column_wants USING (column_id) WHERE wants IS NOT NULL
  UNION
  -- In a long file the row, not the column, says whether a flag is meant, or a yes.
  SELECT if(wants = 'score', 'flag', 'participation')::wants, text_no
  FROM used_text JOIN column_wants USING (column_id) JOIN form USING (layout)
  WHERE is_long AND wants IN ('score', 'count')
)
SELECT wants, text_no, content FROM wanted ANTI JOIN meaning USING (wants, text_no) JOIN text USING (text_no);

-- The unit, group and item that each distinct text means in its period, found by the functions of values/.
CREATE OR REPLACE TEMP TABLE unit_meaning (
  content VARCHAR, group_code VARCHAR, period VARCHAR, unit_code VARCHAR, state VARCHAR, nearest VARCHAR
);
CREATE OR REPLACE TEMP TABLE group_meaning (content VARCHAR, period VARCHAR, group_code VARCHAR);
CREATE OR REPLACE TEMP TABLE item_meaning (
  kind VARCHAR, content VARCHAR, period VARCHAR, item VARCHAR, read_code VARCHAR
);
