-- A query that gives the sheets whose sum is wrong; there must be none.
SELECT file_no, sheet_no, ledger.rows_read, accepted, quarantined, set_aside
FROM ledger JOIN sheet USING (file_no, sheet)
WHERE ledger.rows_read <> accepted + quarantined + set_aside
ORDER BY ALL;
