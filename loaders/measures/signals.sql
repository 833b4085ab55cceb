-- Signals about the data, kept apart from the findings: they quarantine nothing. A row's group is its unit's.
CREATE TABLE signal AS
WITH odd AS (FROM odd_total UNION ALL FROM odd_score UNION ALL FROM odd_likeness UNION ALL FROM odd_claim)
SELECT odd.path, coalesce(sheet.sheet, '') AS sheet, odd.row_no::INTEGER AS row_no, signal,
  coalesce(sheet.period, file.period) AS period, coalesce(row_group.group_code, file.group_code) AS group_code, note
FROM odd
JOIN file USING (path)
LEFT JOIN sheet ON sheet.path = odd.path AND sheet.sheet_no = odd.sheet_no
LEFT JOIN row_group
  ON row_group.path = odd.path AND row_group.sheet = sheet.sheet AND row_group.row_no = odd.row_no;
