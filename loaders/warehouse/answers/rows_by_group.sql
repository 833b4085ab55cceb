-- Rows of current files by period, kind and the group of their unit, or of their file where the unit is not known.
-- Rows about officers of a group whose figures are withheld are counted under no group: they would be its figures.
SELECT period, kind,
  if(kind IN ('roster', 'evaluation') AND withheld_group.period IS NOT NULL, '', group_code) AS "group",
  sum(accepted) AS accepted, sum(quarantined) AS quarantined
FROM rows_by_group LEFT JOIN withheld_group USING (period, group_code)
GROUP BY ALL
ORDER BY ALL;
