-- One line a file and sheet: rows read, and what became of them.
CREATE TABLE ledger AS
WITH counted AS (
  SELECT sheet.path, sheet.sheet_no,
    count(sheet_row.row_no) FILTER (row_fate.fate = 'accepted') AS accepted,
    count(sheet_row.row_no) FILTER (row_fate.fate = 'quarantined') AS quarantined,
    count(sheet_row.row_no) FILTER (sheet_row.fate <> 'data' OR row_fate.fate = 'copy') AS set_aside
  FROM sheet
  LEFT JOIN sheet_row USING (path, sheet_no)
  LEFT JOIN row_fate USING (path, sheet_no, row_no)
  GROUP BY ALL
)
SELECT file.path, sheet.sheet, coalesce(nullif(sheet.kind, ''), file.kind) AS kind, sheet.period, file.group_code,
  CASE
    WHEN file_status.status <> 'superseded' AND part.latest IS NOT NULL AND part.latest <> file.path THEN 'superseded'
    ELSE file_status.status
  END AS status,
  sheet.rows_read, accepted, quarantined, set_aside
FROM sheet
JOIN counted USING (path, sheet_no)
JOIN file USING (path)
JOIN file_status USING (path)
LEFT JOIN part ON part.path = sheet.path AND part.kind = sheet.kind AND part.period = sheet.period
WHERE file_status.status IN ('current', 'superseded')
UNION ALL
SELECT file.path, '', if(status = 'refused', '', coalesce(original.kind, '')),
  if(status = 'refused', '', coalesce(original.period, '')),
  if(status = 'refused', '', coalesce(original.group_code, '')), status, NULL, NULL, NULL, NULL
FROM file
JOIN file_status USING (path)
LEFT JOIN file AS original ON original.path = file_status.instead_of
WHERE status IN ('identical', 'refused');
