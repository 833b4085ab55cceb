-- Every cell that holds something: a row's texts one under the other.
CREATE OR REPLACE TEMP TABLE work_cell AS
WITH listed AS (
  SELECT row_id, sheet_id, item_no, unnest(texts) AS text_no, generate_subscripts(texts, 1) AS place
  FROM sheet_row JOIN (SELECT row_id, item_no FROM entry) USING (row_id)
)
SELECT row_id, (first_column + place - 1)::INTEGER AS column_id, item_no, text_no
FROM listed
JOIN work_sheet USING (sheet_id)
JOIN (SELECT layout, min(column_id - place + 1) AS first_column FROM sheet_column GROUP BY ALL) USING (layout)
WHERE text_no > 0;

-- The distinct texts of each column, in a long file of each item, and those of which it is not known yet what they mean.
CREATE OR REPLACE TEMP TABLE used_text AS SELECT DISTINCT column_id, item_no, text_no FROM work_cell;

CREATE OR REPLACE TEMP TABLE wanted_text AS
WITH wanted AS (
  SELECT DISTINCT wants, text_no FROM used_text JOIN column_wants USING (column_id) WHERE wants IS NOT NULL
  UNION
  -- In a long file the row, not the column, says whether a flag is meant, or a yes.
  SELECT if(wants = 'score', 'flag', 'participation'), text_no
  FROM used_text JOIN column_wants USING (column_id) WHERE item_no <> 0 AND wants IN ('score', 'count')
)
SELECT wants, text_no, content FROM wanted ANTI JOIN meaning USING (wants, text_no) JOIN text USING (text_no);
