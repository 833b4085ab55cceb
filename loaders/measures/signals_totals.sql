-- Stated totals that no rows of their sheet add up to. An office sums the rows that it wrote, whatever becomes of
-- them here; so a total is right if it is the sum of all rows, of all but repeated ones, or of the accepted ones.

-- Totals of the current files.
CREATE OR REPLACE TEMP TABLE work_total AS
SELECT total_cell.*, sheet_id, row_no
FROM total_cell JOIN sheet_row USING (row_id) JOIN work_sheet USING (sheet_id)
WHERE scope = 0;

-- Sections and totals part the rows of a sheet into blocks, numbered by how many of them stand above.
CREATE OR REPLACE TEMP TABLE block_row AS
SELECT row_id, sheet_id, row_no, fate,
  count(*) FILTER (fate IN ('section', 'total')) OVER (PARTITION BY sheet_id ORDER BY row_no) AS block
FROM sheet_row SEMI JOIN work_total USING (sheet_id) JOIN fate USING (fate_no);

-- Of each totalled column: what the rows from the top of the sheet to the end of a block come to, in every way of
-- adding them up. A total may also say how many rows there are; of yes and no, how many say yes.
CREATE OR REPLACE TEMP TABLE edge AS
WITH totalled AS (SELECT DISTINCT sheet_id, column_id FROM work_total),
of_block AS (
  SELECT block_row.sheet_id, row_id, block, named_criterion, coalesce(apart.fate, 'accepted') AS fate, cells
  FROM block_row JOIN entry USING (row_id) LEFT JOIN apart USING (row_id)
),
figure AS (
  SELECT totalled.sheet_id, column_id, block, of_block.fate, meaning.state,
    -- In a long file the penalty and the don'ts stand in one column with the points.
    CASE criterion_kind WHEN 'penalty' THEN -number WHEN 'dont' THEN NULL ELSE number END AS number,
    if(column_wants.wants IN ('answer', 'flag', 'participation'), coalesce(number > 0, false)::INTEGER, NULL) AS yes,
    coalesce(meaning.state = 'unreadable' AND criterion_kind IS DISTINCT FROM 'dont', false) AS unreadable
  FROM totalled
  JOIN column_wants USING (column_id)
  JOIN of_block USING (sheet_id)
  LEFT JOIN criterion ON criterion.criterion_no = named_criterion
  LEFT JOIN (SELECT said_no, text_no FROM column_text) AS word ON said_no = cells[place]
  LEFT JOIN meaning USING (wants, text_no)
),
-- What a cell meant that cannot be read is part of the office's total: such a column cannot be judged.
judged AS (
  SELECT sheet_id, column_id FROM figure
  GROUP BY ALL HAVING NOT bool_or(unreadable) AND count(number) > 0
),
in_block AS (
  SELECT sheet_id, column_id, block, if(count(yes) = 0, count(*), NULL)::DOUBLE AS row_count,
    sum(yes)::DOUBLE AS yes,
    coalesce(sum(number), 0) AS written, coalesce(sum(number) FILTER (fate <> 'copy'), 0) AS once,
    coalesce(sum(number) FILTER (fate = 'accepted'), 0) AS accepted
  FROM figure JOIN judged USING (sheet_id, column_id)
  GROUP BY ALL
),
added AS (UNPIVOT in_block ON row_count, yes, written, once, accepted INTO NAME way VALUE amount)
SELECT sheet_id, column_id, way, block,
  sum(amount) OVER (PARTITION BY sheet_id, column_id, way ORDER BY block) AS amount
FROM added
UNION ALL
SELECT DISTINCT sheet_id, column_id, way, -1, 0 FROM added;

-- A total stands under or above what it adds up: one block, those of its section, or all of them.
CREATE OR REPLACE TEMP TABLE odd_total AS
WITH stated AS (
  SELECT work_total.*, block
  FROM work_total JOIN block_row USING (row_id)
),
placed AS (
  SELECT stated.*, way, max_by(edge.block, edge.block) AS here, max_by(edge.amount, edge.block) AS amount_above
  FROM stated JOIN edge
    ON edge.sheet_id = stated.sheet_id AND edge.column_id = stated.column_id AND edge.block < stated.block
  GROUP BY ALL
),
run AS (
  SELECT placed.*,
    if(edge.block < here, amount_above - edge.amount, edge.amount - amount_above) AS come_to,
    abs(come_to - stated) AS off
  FROM placed JOIN edge USING (sheet_id, column_id, way)
  -- A number of rows is one of all rows so far: a section of one row makes too many numbers right.
  WHERE edge.block <> here AND (way <> 'row_count' OR edge.block = -1)
)
SELECT sheet_id, row_id, 'total-mismatch' AS signal,
  concat(
    'Cột ', any_value(letter),
    ': tổng ghi ', shown_number(min_by(stated, off) FILTER (way = 'written')),
    '; cộng các dòng ', shown_number(min_by(come_to, off) FILTER (way = 'written'))
  ) AS note
FROM run JOIN column_wants USING (column_id)
GROUP BY sheet_id, row_id, column_id
HAVING NOT bool_or(off <= lost_in_showing(content));
