-- One line a cause, in current files. What was read may be a name: it is for the office's own file alone.
SELECT file.path AS file, finding.sheet, row_no AS "row", letter AS "column", header, code, read, finding.kind,
  finding.period, finding.group_code AS "group", nearest, is_error, most, other.path AS other_file,
  other_sheet.sheet AS other_sheet, other_row_no AS other_row
FROM finding
JOIN file USING (file_no)
LEFT JOIN file AS other ON other.file_no = other_file_no
LEFT JOIN sheet AS other_sheet ON other_sheet.file_no = other_file_no AND other_sheet.sheet_no = other_sheet_no
ORDER BY file.path, finding.sheet, row_no, length(letter), letter, code, read;
