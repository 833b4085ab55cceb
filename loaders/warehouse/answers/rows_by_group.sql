-- Rows of current files by period, kind and the group of their unit, or of their file where the unit is not known.
SELECT row_fate.period, row_fate.kind, row_group.group_code AS "group",
  count(*) FILTER (fate = 'accepted') AS accepted, count(*) FILTER (fate = 'quarantined') AS quarantined
FROM row_fate
JOIN sheet USING (path, sheet_no)
JOIN row_group ON row_group.path = row_fate.path AND row_group.sheet = sheet.sheet AND row_group.row_no = row_fate.row_no
WHERE scope = '' AND fate IN ('accepted', 'quarantined')
GROUP BY ALL
ORDER BY ALL;
