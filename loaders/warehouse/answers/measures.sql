-- The long table: every published figure.
SELECT measure, base, kind, period, group_code AS "group", unit, position, criterion, campaign, grade, n,
  base_count AS "N"
FROM long_table
ORDER BY ALL;
