-- What some rows say, of some of what is said (rows of `says`): only cells in its columns are looked at, since a country's
-- are many. A criterion that does not apply to the officer's position is not looked at.
CREATE OR REPLACE TEMP MACRO said_by(rows, wanted) AS TABLE
SELECT cell.* EXCLUDE (said_no, item_no), meant.*
FROM (
  SELECT data_row.* EXCLUDE (cells, layout), cells[place] AS said_no
  FROM query_table(rows) AS data_row
  JOIN (SELECT DISTINCT layout, place FROM query_table(wanted)) USING (layout)
) AS cell
JOIN query_table(wanted) AS meant USING (said_no, item_no)
WHERE applies_to IS NULL OR position IN ('', applies_to);

-- What each column says, in a long file on rows of each item, and the texts of which it is not known yet what they mean.
CREATE OR REPLACE TEMP TABLE used_text AS
WITH wanting AS (
  SELECT said_no, column_id, text_no, is_long
  FROM column_text JOIN column_wants USING (column_id) JOIN form USING (layout) WHERE wants IS NOT NULL
)
SELECT said_no, column_id, 0 AS item_no, text_no FROM wanting WHERE NOT is_long
UNION ALL
SELECT said_no, column_id, item_no, text_no
FROM (SELECT DISTINCT item_no, unnest(cells) AS said_no FROM entry WHERE is_long) JOIN wanting USING (said_no);

CREATE OR REPLACE TEMP TABLE wanted_text AS
WITH wanted AS (
  SELECT DISTINCT wants, text_no FROM used_text JOIN column_wants USING (column_id)
  UNION
  -- In a long file the row, not the column, says whether a flag is meant, or a yes.
  SELECT if(wants = 'score', 'flag', 'participation'), text_no
  FROM used_text JOIN column_wants USING (column_id) WHERE item_no <> 0 AND wants IN ('score', 'count')
)
SELECT wants, text_no, content FROM wanted ANTI JOIN meaning USING (wants, text_no) JOIN text USING (text_no);
