-- Files that are gone, or about to be read again, leave nothing behind; what was counted of them is counted anew.
CREATE OR REPLACE TEMP TABLE leaving_sheet AS
SELECT sheet_id FROM sheet JOIN file USING (file_no) JOIN leaving USING (path);
CREATE OR REPLACE TEMP TABLE leaving_row AS
SELECT row_id FROM sheet_row SEMI JOIN leaving_sheet USING (sheet_id);

DELETE FROM total_cell WHERE row_id IN (SELECT row_id FROM leaving_row);
DELETE FROM left_out WHERE sheet_id IN (SELECT sheet_id FROM leaving_sheet);
DELETE FROM sheet_row WHERE sheet_id IN (SELECT sheet_id FROM leaving_sheet);
DELETE FROM sheet WHERE sheet_id IN (SELECT sheet_id FROM leaving_sheet);
DELETE FROM file WHERE path IN (FROM leaving);
-- The number of a layout that no sheet has is given again.
DELETE FROM sheet_column WHERE layout NOT IN (SELECT layout FROM sheet);
DELETE FROM column_text WHERE column_id NOT IN (SELECT column_id FROM sheet_column);

DELETE FROM leaving;
DROP TABLE leaving_row;
DROP TABLE leaving_sheet;
