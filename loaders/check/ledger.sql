-- One line a file and sheet: rows read, and what became of them. In a sheet without a table all are set aside.
CREATE OR REPLACE TABLE ledger AS
WITH untold AS (
  SELECT sheet_id, count(*) AS set_aside FROM sheet JOIN sheet_row USING (sheet_id) WHERE kind = '' GROUP BY ALL
)
SELECT file.file_no, sheet.sheet, coalesce(nullif(sheet.kind, ''), file.kind) AS kind, sheet.period, file.group_code,
  CASE
    WHEN file_status.status <> 'superseded' AND part.latest IS NOT NULL AND part.latest <> file.file_no
      THEN 'superseded'
    ELSE file_status.status
  END AS status,
  sheet.rows_read, coalesce(accepted, 0) AS accepted, coalesce(quarantined, 0) AS quarantined,
  coalesce(sheet_count.set_aside, untold.set_aside, 0) AS set_aside
FROM sheet
JOIN file USING (file_no)
JOIN file_status USING (file_no)
LEFT JOIN sheet_count USING (sheet_id)
LEFT JOIN untold USING (sheet_id)
LEFT JOIN part ON part.file_no = sheet.file_no AND part.kind = sheet.kind AND part.period = sheet.period
WHERE file_status.status IN ('current', 'superseded')
UNION ALL
SELECT file.file_no, '', if(status = 'refused', '', coalesce(original.kind, '')),
  if(status = 'refused', '', coalesce(original.period, '')),
  if(status = 'refused', '', coalesce(original.group_code, '')), status, NULL, NULL, NULL, NULL
FROM file
JOIN file_status USING (file_no)
LEFT JOIN file AS original ON original.path = file_status.instead_of
WHERE status IN ('identical', 'refused');
