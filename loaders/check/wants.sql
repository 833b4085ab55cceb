-- What each column wants its cells to say. A campaign counted in units takes a yes, the others want a number.
CREATE TABLE column_wants AS
SELECT sheet_column.*, scope.kind, scope.period,
  CASE
    WHEN field IN ('self', 'reviewed', 'final', 'bonus', 'penalty', 'total') THEN 'score'
    WHEN field = 'flag' THEN 'flag'
    WHEN field = 'grade' THEN 'grade'
    WHEN field IN ('since', 'decision_date') THEN 'date'
    WHEN field = 'position' THEN 'position'
    WHEN field = 'name' THEN 'name'
    WHEN field = 'members' THEN 'count'
    WHEN field = 'registered' THEN if(scope.kind = 'registration', 'count', 'answer')
    WHEN field IN ('initiative_1', 'initiative_2', 'initiative_3', 'result') THEN 'answer'
    WHEN field = 'count' AND item <> '' THEN if(campaign.counted_in = 'đơn vị', 'participation', 'count')
    WHEN field = 'count' THEN 'count'
    WHEN field = 'value' THEN 'declared'
    WHEN field IN ('decision_number', 'note', 'personal') THEN 'text'
    ELSE ''
  END AS wants
FROM sheet_column
JOIN scope USING (path, sheet_no)
LEFT JOIN campaign ON field = 'count' AND campaign.campaign = item AND campaign.period = scope.period
WHERE known;

-- A sheet that names criteria (campaigns, measures) in its rows is long. One that names them in its headers is wide,
-- whatever else a column of it may be called.
CREATE TABLE form AS
SELECT path, sheet_no,
  bool_or(field IN ('criterion', 'criterion_name', 'campaign', 'measure') AND item = '')
    AND NOT bool_or(field IN ('self', 'reviewed', 'final', 'flag', 'count', 'value') AND item <> '') AS is_long
FROM column_wants GROUP BY ALL;

-- The texts that the rows identify themselves by, one line a data row.
CREATE TABLE entry_text AS
SELECT scope.path, scope.sheet_no, sheet_row.row_no, scope.kind, scope.period, scope.scope, scope.file_order,
  sheet_row.group_code,
  coalesce(max(content) FILTER (field = 'unit'), any_value(sheet.unit_text)) AS unit_text,
  coalesce(max(content) FILTER (field = 'name'), '') AS name_text,
  coalesce(max(content) FILTER (field = 'position'), '') AS position_text,
  coalesce(max(content) FILTER (field = 'group'), '') AS group_text,
  coalesce(
    max(content) FILTER (field IN ('criterion', 'campaign', 'measure') AND item = ''),
    max(content) FILTER (field = 'criterion_name'),
    ''
  ) AS item_text,
  coalesce(any_value(form.is_long), false) AS is_long
FROM scope
JOIN sheet USING (path, sheet_no)
JOIN sheet_row USING (path, sheet_no)
LEFT JOIN form USING (path, sheet_no)
LEFT JOIN cell ON cell.path = scope.path AND cell.sheet_no = scope.sheet_no AND cell.row_no = sheet_row.row_no
LEFT JOIN sheet_column
  ON sheet_column.path = cell.path AND sheet_column.sheet_no = cell.sheet_no
  AND sheet_column.column_no = cell.column_no
WHERE sheet_row.fate = 'data'
GROUP BY ALL;

-- Every text that some column wants to read.
CREATE VIEW wanted_text AS
SELECT wants, content FROM cell JOIN column_wants USING (path, sheet_no, column_no) WHERE wants <> ''
UNION ALL
-- In a long file the row, not the column, says whether a flag is meant, or a yes.
SELECT 'flag', content FROM cell JOIN column_wants USING (path, sheet_no, column_no) JOIN form USING (path, sheet_no)
WHERE is_long AND wants = 'score'
UNION ALL
SELECT 'participation', content
FROM cell JOIN column_wants USING (path, sheet_no, column_no) JOIN form USING (path, sheet_no)
WHERE is_long AND wants = 'count';
