-- The ledger as the office reads it: a line a file and sheet.
SELECT path AS file, sheet, kind, period, group_code AS "group", status, rows_read, accepted, quarantined, set_aside
FROM ledger
ORDER BY file, sheet;
