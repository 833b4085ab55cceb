-- The last number of each kind that is taken; null where none is.
SELECT
  (SELECT max(file_no) FROM file) AS file_no,
  (SELECT max(sheet_id) FROM sheet) AS sheet_id,
  (SELECT max(layout) FROM sheet) AS layout,
  (SELECT max(column_id) FROM sheet_column) AS column_id,
  (SELECT max(said_no) FROM column_text) AS said_no,
  (SELECT max(row_id) FROM sheet_row) AS row_id,
  (SELECT max(text_no) FROM text) AS text_no;
