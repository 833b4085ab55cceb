-- What some rows say, of some of what is said (rows of `says`): only cells in its columns are looked at, since a country's
-- are many. A criterion that does not apply to the officer's position is not looked at.
CREATE OR REPLACE TEMP MACRO said_by(rows, wanted) AS TABLE
SELECT cell.* EXCLUDE (column_id, item_no, text_no), said.*
FROM (
  SELECT data_row.* EXCLUDE (texts, layout), column_id, texts[place] AS text_no
  FROM query_table(rows) AS data_row
  JOIN (SELECT DISTINCT layout, place, column_id FROM query_table(wanted)) USING (layout)
) AS cell
JOIN query_table(wanted) AS said USING (column_id, item_no, text_no)
WHERE applies_to = '' OR position IN ('', applies_to);

-- The distinct texts of each column, in a long file of each item, and those of which it is not known yet what they mean.
CREATE OR REPLACE TEMP TABLE used_text AS
WITH wanting AS (FROM column_wants JOIN form USING (layout) WHERE wants IS NOT NULL)
SELECT DISTINCT column_id, 0 AS item_no, text_no FROM column_text JOIN wanting USING (column_id) WHERE NOT is_long
UNION ALL
SELECT DISTINCT column_id, item_no, texts[place] AS text_no
FROM entry JOIN wanting USING (layout) WHERE entry.is_long AND texts[place] > 0;

CREATE OR REPLACE TEMP TABLE wanted_text AS
WITH wanted AS (
  SELECT DISTINCT wants, text_no FROM used_text JOIN column_wants USING (column_id)
  UNION
  -- In a long file the row, not the column, says whether a flag is meant, or a yes.
  SELECT if(wants = 'score', 'flag', 'participation'), text_no
  FROM used_text JOIN column_wants USING (column_id) WHERE item_no <> 0 AND wants IN ('score', 'count')
)
SELECT wants, text_no, content FROM wanted ANTI JOIN meaning USING (wants, text_no) JOIN text USING (text_no);
