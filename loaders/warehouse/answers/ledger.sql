-- The ledger in full: with the day of receipt, what replaced or repeats a file, and why one was refused.
SELECT path AS file, ledger.sheet, ledger.kind, ledger.period, ledger.group_code AS "group", if(own_unit = '?', '', own_unit) AS own_unit,
  ledger.status, rows_read, accepted, quarantined, set_aside, received_on, instead_of, refusal AS reason, sha256
FROM ledger JOIN file USING (file_no) JOIN file_status USING (file_no)
ORDER BY path, ledger.sheet;
