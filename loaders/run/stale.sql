-- What each period is made of: its sheets, and which of them count, in the order of their files.
CREATE OR REPLACE TABLE standing AS
WITH counting AS (
  SELECT scope.period, sheet_id, scope.scope, file_order, sheet_no,
    rows_read * (SELECT count(*) FROM sheet_column WHERE sheet_column.layout = sheet.layout) AS cells
  FROM scope JOIN sheet USING (sheet_id) JOIN file_order USING (file_no)
)
SELECT period.period, coalesce(sum(cells), 0) AS cells,
  coalesce(md5(string_agg(concat(sheet_id, ' ', scope), ',' ORDER BY file_order, sheet_no)), '') AS made_of
FROM period LEFT JOIN counting USING (period)
GROUP BY ALL;
