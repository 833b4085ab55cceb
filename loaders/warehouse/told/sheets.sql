-- Files with their sheets, in the order in which a workbook has these; one without sheets has a line of its own.
SELECT file_no, path, sheet, sheet_no
FROM file LEFT JOIN sheet USING (file_no)
ORDER BY path, sheet_no;
