-- Stated totals that no rows of their sheet add up to. An office sums the rows that it wrote, whatever becomes of
-- them here; so a total is right if it is the sum of all rows, of all but repeated ones, or of the accepted ones.

-- Sections and totals part the rows of a sheet into blocks, numbered by how many of them stand above.
CREATE TABLE block_row AS
SELECT path, sheet_no, row_no, fate,
  count(*) FILTER (fate IN ('section', 'total')) OVER (PARTITION BY path, sheet_no ORDER BY row_no) AS block
FROM sheet_row JOIN scope USING (path, sheet_no)
WHERE scope.scope = '' AND EXISTS (
  FROM total_cell WHERE total_cell.path = sheet_row.path AND total_cell.sheet_no = sheet_row.sheet_no
);

-- Of each totalled column: what the rows from the top of the sheet to the end of a block come to, in every way of
-- adding them up. A total may also say how many rows there are; of yes and no, how many say yes.
CREATE TABLE edge AS
WITH totalled AS (SELECT DISTINCT path, sheet_no, column_no FROM total_cell),
figure AS (
  SELECT path, sheet_no, column_no, block, row_fate.fate, meaning.state,
    -- In a long file the penalty and the don'ts stand in one column with the points.
    CASE criterion_kind WHEN 'penalty' THEN -number WHEN 'dont' THEN NULL ELSE number END AS number,
    if(wants IN ('answer', 'flag', 'participation'), coalesce(number > 0, false)::INTEGER, NULL) AS yes,
    coalesce(meaning.state = 'unreadable' AND criterion_kind IS DISTINCT FROM 'dont', false) AS unreadable
  FROM totalled
  JOIN column_wants USING (path, sheet_no, column_no)
  JOIN block_row USING (path, sheet_no)
  JOIN row_fate USING (path, sheet_no, row_no)
  JOIN entry USING (path, sheet_no, row_no)
  JOIN period ON period.period = entry.period
  LEFT JOIN criterion
    ON entry.kind = 'evaluation' AND criterion.scheme = period.scheme AND criterion.criterion = entry.item
  LEFT JOIN cell USING (path, sheet_no, row_no, column_no)
  LEFT JOIN meaning USING (wants, content)
),
-- What a cell meant that cannot be read is part of the office's total: such a column cannot be judged.
judged AS (
  SELECT path, sheet_no, column_no FROM figure
  GROUP BY ALL HAVING NOT bool_or(unreadable) AND count(number) > 0
),
in_block AS (
  SELECT path, sheet_no, column_no, block, if(count(yes) = 0, count(*), NULL)::DOUBLE AS row_count,
    sum(yes)::DOUBLE AS yes,
    coalesce(sum(number), 0) AS written, coalesce(sum(number) FILTER (fate <> 'copy'), 0) AS once,
    coalesce(sum(number) FILTER (fate = 'accepted'), 0) AS accepted
  FROM figure JOIN judged USING (path, sheet_no, column_no)
  GROUP BY ALL
),
added AS (UNPIVOT in_block ON row_count, yes, written, once, accepted INTO NAME way VALUE amount)
SELECT path, sheet_no, column_no, way, block,
  sum(amount) OVER (PARTITION BY path, sheet_no, column_no, way ORDER BY block) AS amount
FROM added
UNION ALL
SELECT DISTINCT path, sheet_no, column_no, way, -1, 0 FROM added;

-- A total stands under or above what it adds up: one block, those of its section, or all of them.
CREATE TABLE odd_total AS
WITH stated AS (
  SELECT total_cell.*, block
  FROM total_cell JOIN block_row USING (path, sheet_no, row_no)
),
placed AS (
  SELECT stated.*, way, max_by(edge.block, edge.block) AS here, max_by(edge.amount, edge.block) AS amount_above
  FROM stated JOIN edge ON edge.path = stated.path AND edge.sheet_no = stated.sheet_no
    AND edge.column_no = stated.column_no AND edge.block < stated.block
  GROUP BY ALL
),
run AS (
  SELECT placed.*,
    if(edge.block < here, amount_above - edge.amount, edge.amount - amount_above) AS come_to,
    abs(come_to - stated) AS off
  FROM placed JOIN edge USING (path, sheet_no, column_no, way)
  -- A number of rows is one of all rows so far: a section of one row makes too many numbers right.
  WHERE edge.block <> here AND (way <> 'row_count' OR edge.block = -1)
)
SELECT path, sheet_no, row_no, 'total-mismatch' AS signal,
  concat(
    'Cột ', any_value(letter),
    ': tổng ghi ', shown_number(min_by(stated, off) FILTER (way = 'written')),
    '; cộng các dòng ', shown_number(min_by(come_to, off) FILTER (way = 'written'))
  ) AS note
FROM run JOIN sheet_column USING (path, sheet_no, column_no)
GROUP BY path, sheet_no, row_no, column_no
HAVING NOT bool_or(off <= lost_in_showing(content));
