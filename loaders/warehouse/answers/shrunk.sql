-- Later files that hold fewer units than those they replaced.
SELECT later.path AS file, earlier.path AS replaced, shrunk.kind, shrunk.period, unit_code AS unit
FROM shrunk
JOIN file AS later USING (file_no)
JOIN file AS earlier ON earlier.file_no = shrunk.replaced
ORDER BY ALL;
