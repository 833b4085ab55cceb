-- Signals about the data, kept apart from the findings: they quarantine nothing. A row's group is its unit's. What is
-- odd of a whole file, in several sheets, is said of the file.
DELETE FROM signal WHERE counted_with IN (FROM in_work);
INSERT INTO signal BY NAME
WITH odd AS (
  SELECT NULL::INTEGER AS file_no, NULL::VARCHAR AS counted_with, * FROM odd_total
  UNION ALL
  SELECT NULL, NULL, * FROM odd_score
  UNION ALL
  FROM odd_likeness
  UNION ALL
  SELECT NULL, NULL, * FROM odd_claim
)
SELECT coalesce(counted_with, work_sheet.period) AS counted_with, file.file_no, coalesce(sheet, '') AS sheet, row_no,
  signal, coalesce(work_sheet.period, file.period) AS period,
  coalesce(entry.group_code, file.group_code) AS group_code, note
FROM odd
LEFT JOIN work_sheet USING (sheet_id)
JOIN file ON file.file_no = coalesce(odd.file_no, work_sheet.file_no)
LEFT JOIN sheet_row USING (row_id)
LEFT JOIN entry USING (row_id);

-- What the recogniser left out. A sheet without a table is counted with its file's first one.
INSERT INTO signal BY NAME
WITH first_table AS (SELECT file_no, min(period) AS counted_with FROM sheet WHERE kind <> '' GROUP BY file_no)
SELECT if(sheet.kind = '', counted_with, sheet.period) AS counted_with, file_no, sheet, left_out.row_no, columns, signal,
  sheet.period, file.group_code, note, true AS is_left_out
FROM left_out
JOIN sheet USING (sheet_id)
JOIN file USING (file_no)
JOIN file_status USING (file_no)
JOIN first_table USING (file_no)
WHERE status = 'current' AND if(sheet.kind = '', counted_with, sheet.period) IN (FROM in_work);

-- A list of one campaign that came later than the list of all to which it gives way: it may have been a correction.
INSERT INTO signal BY NAME
SELECT period AS counted_with, part.file_no, '' AS sheet, 'sheet-left-out' AS signal, period, group_code,
  'Biểu của một cuộc không được tính vì đã có biểu ghi nhiều cuộc; số mới thì ghi vào biểu ấy rồi gửi lại' AS note,
  true AS is_left_out
FROM part JOIN file_order AS counted ON counted.file_no = part.latest
WHERE counted.file_order < part.file_order AND period IN (FROM in_work);
