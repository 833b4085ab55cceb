-- One line a cause, in current files. What was read may be a name: it is for the office's own file alone.
SELECT path AS file, sheet, row_no AS "row", letter AS "column", header, code, read, finding.kind, finding.period,
  finding.group_code AS "group", nearest, is_error
FROM finding JOIN file USING (file_no)
ORDER BY file, sheet, row_no, length(letter), letter, code, read;
