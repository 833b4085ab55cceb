-- Later files that hold fewer units, or campaigns, than those they replaced.
SELECT later.path AS file, earlier.path AS replaced, shrunk.kind, shrunk.period, unit_code AS unit, shrunk.campaign
FROM shrunk
JOIN file AS later USING (file_no)
JOIN file AS earlier ON earlier.file_no = shrunk.replaced
ORDER BY ALL;
