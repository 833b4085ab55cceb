-- Files that are gone, or about to be read again, leave nothing behind; what was counted of them is counted anew.
CREATE OR REPLACE TEMP TABLE leaving_row AS
SELECT row_id, sheet_id FROM sheet_row JOIN sheet USING (sheet_id) JOIN file USING (file_no) JOIN leaving USING (path);
DELETE FROM cell WHERE row_id IN (SELECT row_id FROM leaving_row);
DELETE FROM total_cell WHERE row_id IN (SELECT row_id FROM leaving_row);
DELETE FROM sheet_row WHERE row_id IN (SELECT row_id FROM leaving_row);
DELETE FROM sheet WHERE file_no IN (SELECT file_no FROM file JOIN leaving USING (path));
DELETE FROM file WHERE path IN (FROM leaving);
DELETE FROM text WHERE text_no NOT IN (SELECT text_no FROM cell UNION SELECT group_no FROM sheet_row);
DELETE FROM meaning WHERE text_no NOT IN (SELECT text_no FROM text);
DELETE FROM leaving;
DROP TABLE leaving_row;
