-- Files that are gone, or about to be read again, leave nothing behind; what was counted of them is counted anew.
CREATE OR REPLACE TEMP TABLE leaving_sheet AS
SELECT sheet_id, unit_text FROM sheet JOIN file USING (file_no) JOIN leaving USING (path);
CREATE OR REPLACE TEMP TABLE leaving_row AS
SELECT row_id, group_text, texts FROM sheet_row SEMI JOIN leaving_sheet USING (sheet_id);

DELETE FROM total_cell WHERE row_id IN (SELECT row_id FROM leaving_row);
DELETE FROM sheet_row WHERE sheet_id IN (SELECT sheet_id FROM leaving_sheet);
DELETE FROM sheet WHERE sheet_id IN (SELECT sheet_id FROM leaving_sheet);
DELETE FROM file WHERE path IN (FROM leaving);

-- The texts that no other file says, and what they meant.
CREATE OR REPLACE TEMP TABLE leaving_text AS
WITH said AS (
  SELECT unnest(texts) AS text_no FROM leaving_row
  UNION
  SELECT group_text FROM leaving_row
  UNION
  SELECT unit_text FROM leaving_sheet
)
SELECT text_no FROM said
ANTI JOIN (SELECT unnest(texts) AS text_no FROM sheet_row) USING (text_no)
ANTI JOIN (SELECT group_text AS text_no FROM sheet_row) USING (text_no)
ANTI JOIN (SELECT unit_text AS text_no FROM sheet) USING (text_no)
WHERE text_no > 0;
DELETE FROM text WHERE text_no IN (FROM leaving_text);
DELETE FROM meaning WHERE text_no IN (FROM leaving_text);
DELETE FROM unit_meaning WHERE unit_text IN (FROM leaving_text) OR group_text IN (FROM leaving_text);
DELETE FROM group_meaning WHERE group_text IN (FROM leaving_text);
DELETE FROM item_meaning WHERE item_text IN (FROM leaving_text);
DELETE FROM leaving;
DROP TABLE leaving_sheet;
DROP TABLE leaving_row;
DROP TABLE leaving_text;
