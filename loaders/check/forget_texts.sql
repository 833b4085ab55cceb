-- The texts that no file says any more, and what they meant.
DELETE FROM column_text WHERE said_no NOT IN (SELECT unnest(cells) FROM sheet_row);

CREATE OR REPLACE TEMP TABLE leaving_text AS
SELECT text_no FROM text
ANTI JOIN column_text USING (text_no)
ANTI JOIN (
  SELECT unnest([under_text, unit_text, group_text, name_text, position_text, item_text]) AS text_no FROM sheet_row
) USING (text_no)
ANTI JOIN (SELECT unit_text AS text_no FROM sheet) USING (text_no)
WHERE text_no > 0;
DELETE FROM text WHERE text_no IN (FROM leaving_text);
DELETE FROM meaning WHERE text_no IN (FROM leaving_text);
DELETE FROM unit_meaning WHERE unit_text IN (FROM leaving_text) OR group_text IN (FROM leaving_text);
DELETE FROM group_meaning WHERE group_text IN (FROM leaving_text);
DELETE FROM item_meaning WHERE item_text IN (FROM leaving_text);
DROP TABLE leaving_text;
