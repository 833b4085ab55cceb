-- Groups whose figures about officers are withheld, since they have officers but fewer than five.
SELECT DISTINCT officer.period, officer.group_code AS "group"
FROM officer LEFT JOIN published_cell USING (period, group_code)
WHERE published_cell.period IS NULL
ORDER BY ALL;
