-- What each group declared beside what its rows give.
SELECT period, group_code AS "group", measure, declared, n, base_count AS "N", if(agrees, 'yes', 'no') AS agrees
FROM declared_line
ORDER BY ALL;
