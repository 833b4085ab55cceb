-- Rows of current files by period, kind and the group of their unit, or of their file where the unit is not known.
-- Rows about officers of a group whose figures are withheld are counted under no group: they would be its figures.
WITH withheld AS (
  SELECT DISTINCT officer.period, officer.group_code
  FROM officer LEFT JOIN published_cell USING (period, group_code)
  WHERE published_cell.period IS NULL
)
SELECT row_fate.period, row_fate.kind,
  if(row_fate.kind IN ('roster', 'evaluation') AND withheld.period IS NOT NULL, '', row_group.group_code) AS "group",
  count(*) FILTER (fate = 'accepted') AS accepted, count(*) FILTER (fate = 'quarantined') AS quarantined
FROM row_fate
JOIN sheet USING (path, sheet_no)
JOIN row_group
  ON row_group.path = row_fate.path AND row_group.sheet = sheet.sheet AND row_group.row_no = row_fate.row_no
LEFT JOIN withheld ON withheld.period = row_fate.period AND withheld.group_code = row_group.group_code
WHERE scope = '' AND fate IN ('accepted', 'quarantined')
GROUP BY ALL
ORDER BY ALL;
