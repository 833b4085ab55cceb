-- The ledger in full: with the day of receipt, what replaced or repeats a file, and why one was refused.
SELECT path AS file, ledger.sheet, ledger.kind, ledger.period, ledger.group_code AS "group", ledger.status,
  ledger.rows_read AS "rowsRead", accepted, quarantined, set_aside AS "setAside", received_on AS "receivedOn",
  instead_of AS "insteadOf", refusal AS reason, sha256
FROM ledger JOIN file USING (path) JOIN file_status USING (path)
ORDER BY path, ledger.sheet;
