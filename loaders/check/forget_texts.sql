-- The texts that no file says any more, and what they meant.
CREATE OR REPLACE TEMP TABLE leaving_text AS
SELECT text_no FROM text
ANTI JOIN (SELECT unnest(texts) AS text_no FROM sheet_row) USING (text_no)
ANTI JOIN (SELECT group_text AS text_no FROM sheet_row) USING (text_no)
ANTI JOIN (SELECT unit_text AS text_no FROM sheet) USING (text_no)
WHERE text_no > 0;
DELETE FROM text WHERE text_no IN (FROM leaving_text);
DELETE FROM column_text WHERE text_no IN (FROM leaving_text);
DELETE FROM meaning WHERE text_no IN (FROM leaving_text);
DELETE FROM unit_meaning WHERE unit_text IN (FROM leaving_text) OR group_text IN (FROM leaving_text);
DELETE FROM group_meaning WHERE group_text IN (FROM leaving_text);
DELETE FROM item_meaning WHERE item_text IN (FROM leaving_text);
DROP TABLE leaving_text;
