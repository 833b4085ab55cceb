-- The ledger as the office reads it: a line a file and sheet.
SELECT path AS file, sheet, ledger.kind, ledger.period, ledger.group_code AS "group", status, rows_read, accepted, quarantined, set_aside
FROM ledger JOIN file USING (file_no)
ORDER BY file, sheet;
