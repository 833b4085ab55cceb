-- The long table: every published figure, sorted by all columns by code point, in which its words are kept.
SELECT measure::VARCHAR AS measure, base::VARCHAR AS base, kind::VARCHAR AS kind, period::VARCHAR AS period,
  group_code::VARCHAR AS "group", unit::VARCHAR AS unit, position::VARCHAR AS position,
  criterion::VARCHAR AS criterion, campaign::VARCHAR AS campaign, grade::VARCHAR AS grade, n, base_count AS "N"
FROM (FROM long_table ORDER BY ALL);
