-- The long table of one period, in one order, for programs of any kind: its words, which a file holds as text, no column
-- for the period, which the folder's name says, and none called N beside n: many engines do not tell capitals.
COPY (
  SELECT measure, base, kind, group_code AS "group", unit, position, criterion, campaign, grade, n, base_count
  FROM long_table WHERE period = '{period}' ORDER BY ALL
) TO '{place}' (FORMAT parquet, COMPRESSION zstd)
