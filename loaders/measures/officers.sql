-- Figures about officers. A figure whose own base has fewer than five officers is left out.
INSERT INTO long_table BY NAME
WITH of_officers AS (
  SELECT 'evaluated' AS measure, period, group_code, shown_position AS position,
    count(evaluation.officer_key) AS n, count(*) AS base_count
  FROM officer JOIN published_cell USING (period, group_code, position)
  LEFT JOIN evaluation USING (period, group_code, position, officer_key)
  GROUP BY ALL
  UNION ALL
  SELECT 'officers_registered', period, group_code, shown_position, count(*) FILTER (registered), count(*)
  FROM officer JOIN published_cell USING (period, group_code, position)
  GROUP BY ALL
)
SELECT measure, '' AS base, '' AS kind, period, group_code, '' AS unit, position, '' AS criterion, '' AS campaign,
  '' AS grade, n, base_count
FROM of_officers WHERE base_count >= 5;

INSERT INTO long_table BY NAME
WITH shown AS (
  SELECT pair.* EXCLUDE (position), shown_position AS position
  FROM pair JOIN published_cell USING (period, group_code, position)
),
of_pairs AS (
  SELECT 'criteria_met' AS measure, period, group_code, position, criterion,
    count(*) FILTER (met) AS n, count(*) AS base_count, count(DISTINCT officer_key) AS officers
  FROM shown GROUP BY ALL
  UNION ALL
  SELECT 'missing', period, group_code, position, criterion, count(*) FILTER (missing), count(*),
    count(DISTINCT officer_key)
  FROM shown GROUP BY ALL
  UNION ALL
  SELECT 'points', period, group_code, position, criterion, sum(coalesce(final, 0)), sum(max_points),
    count(DISTINCT officer_key)
  FROM shown WHERE criterion_kind = 'score' GROUP BY ALL
  UNION ALL
  SELECT 'self_points', period, group_code, position, criterion, sum(self), sum(max_points),
    count(DISTINCT officer_key)
  FROM shown WHERE criterion_kind = 'score' AND self IS NOT NULL AND final IS NOT NULL GROUP BY ALL
  UNION ALL
  SELECT 'both_points', period, group_code, position, criterion, sum(final), sum(max_points),
    count(DISTINCT officer_key)
  FROM shown WHERE criterion_kind = 'score' AND self IS NOT NULL AND final IS NOT NULL GROUP BY ALL
)
SELECT measure, '' AS base, '' AS kind, period, group_code, '' AS unit, position, criterion, '' AS campaign,
  '' AS grade, n, base_count
FROM of_pairs WHERE officers >= 5;

-- A row for every grade of the scheme, also where nobody has it.
INSERT INTO long_table BY NAME
WITH shown AS (
  SELECT period, scheme, group_code, shown_position AS position, grade
  FROM evaluation JOIN published_cell USING (period, group_code, position)
),
size AS (SELECT period, scheme, group_code, position, count(*) AS base_count FROM shown GROUP BY ALL)
SELECT 'grade' AS measure, '' AS base, '' AS kind, size.period, size.group_code, '' AS unit, size.position,
  '' AS criterion, '' AS campaign, grade.grade,
  (
    SELECT count(*) FROM shown
    WHERE shown.period = size.period AND shown.group_code = size.group_code AND shown.position = size.position
      AND shown.grade = grade.grade
  ) AS n,
  base_count
FROM size JOIN grade USING (scheme) WHERE base_count >= 5;
