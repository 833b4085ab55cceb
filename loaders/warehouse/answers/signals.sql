-- What an office should look at in its data; nothing is quarantined for it.
SELECT path AS file, sheet, row_no AS "row", columns, signal AS kind, signal.period, signal.group_code AS "group", note
FROM signal JOIN file USING (file_no)
WHERE NOT is_left_out
ORDER BY ALL;
