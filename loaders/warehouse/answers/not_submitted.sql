-- Pairs of a unit and a kind that are due and of which no row was accepted.
SELECT period, kind, group_code AS "group", unit_code AS unit
FROM due_pair WHERE NOT submitted
ORDER BY ALL;
