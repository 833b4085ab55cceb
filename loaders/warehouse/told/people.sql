-- Every text of a name column, of whatever file: what may be told of files and sheets holds none of them.
SELECT content FROM text SEMI JOIN (SELECT DISTINCT name_text AS text_no FROM sheet_row) USING (text_no)
WHERE text_no > 0
ORDER BY content;
