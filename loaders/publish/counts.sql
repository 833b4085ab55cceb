-- The long table of one period, in one order, for programs of any kind: words as text, no column for the period, which
-- the folder's name says, and none called N beside n: many engines do not tell capitals.
COPY (
  SELECT measure::VARCHAR AS measure, base::VARCHAR AS base, kind::VARCHAR AS kind, group_code::VARCHAR AS "group",
    unit::VARCHAR AS unit, position::VARCHAR AS position, criterion::VARCHAR AS criterion,
    campaign::VARCHAR AS campaign, grade::VARCHAR AS grade, n, base_count
  FROM (FROM long_table WHERE period = '{period}' ORDER BY ALL)
) TO '{place}' (FORMAT parquet, COMPRESSION zstd)
