-- What was set aside though it looks like a list, or cannot be told for want of a column: told as signals are.
SELECT path AS file, sheet, row_no AS "row", columns, signal AS kind, signal.period, signal.group_code AS "group", note
FROM signal JOIN file USING (file_no)
WHERE is_left_out
ORDER BY ALL;
