-- What was set aside though it looks like a list: told as signals are, but nothing about what was counted.
SELECT path AS file, sheet, row_no AS "row", signal AS kind, signal.period, signal.group_code AS "group", note
FROM signal JOIN file USING (file_no)
WHERE signal IN ('sheet-left-out', 'rows-below-signature')
ORDER BY ALL;
