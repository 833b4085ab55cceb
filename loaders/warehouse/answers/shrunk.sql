-- Later files that hold fewer units than those they replaced.
SELECT path AS file, replaced, kind, period, unit_code AS unit
FROM shrunk
ORDER BY ALL;
