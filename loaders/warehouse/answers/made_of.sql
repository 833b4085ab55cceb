-- What the counts of each period were made of: the program, the reference, and its files as they were received. Of one
-- digest there is one set of counts.
WITH used AS (
  SELECT DISTINCT scope.period, path, sha256, manifest_line
  FROM scope JOIN sheet USING (sheet_id) JOIN file USING (file_no)
)
SELECT period, md5(concat_ws(chr(10), rules, string_agg(concat_ws(' ', path, sha256, manifest_line), chr(10) ORDER BY path)))
    AS digest
FROM built_from, (SELECT DISTINCT period::VARCHAR AS period FROM long_table) LEFT JOIN used USING (period)
GROUP BY period, rules
ORDER BY period;
