-- One line a cause, in current files. What was read may be a name: it is for the office's own file alone.
SELECT path AS file, sheet, row_no AS "row", letter AS "column", header, code, read, kind, period,
  coalesce(row_group.group_code, finding.group_code) AS "group", nearest
FROM finding
LEFT JOIN row_group USING (path, sheet, row_no)
LEFT JOIN (
  SELECT content AS read, period, code, string_agg(DISTINCT nearest, '; ') AS nearest
  FROM (SELECT *, concat('unit-', state) AS code FROM unit_meaning WHERE nearest <> '') GROUP BY ALL
) USING (read, period, code)
ORDER BY file, sheet, row_no, length(letter), letter, code, read;
