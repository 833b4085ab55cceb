-- Groups whose figures about officers are withheld, since they have officers but fewer than five.
SELECT period, group_code AS "group"
FROM withheld_group
ORDER BY ALL;
