-- A query that gives the sheets whose sum is wrong; there must be none.
SELECT path, sheet, rows_read, accepted, quarantined, set_aside
FROM ledger JOIN file USING (file_no)
WHERE rows_read IS NOT NULL AND rows_read <> accepted + quarantined + set_aside
ORDER BY ALL;
