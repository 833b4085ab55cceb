DELETE FROM long_table WHERE period IN (FROM in_work);

-- Figures about officers. A figure whose own base has fewer than five officers is left out.
INSERT INTO long_table BY NAME
WITH of_officers AS (
  SELECT 'evaluated' AS measure, period, group_code, shown_position AS position,
    count(evaluation.officer_no) AS n, count(*) AS base_count
  FROM officer JOIN published_cell USING (period, group_code, position)
  LEFT JOIN evaluation USING (period, group_code, position, officer_no)
  GROUP BY ALL
  UNION ALL
  SELECT 'officers_registered', period, group_code, shown_position, count(*) FILTER (registered), count(*)
  FROM officer JOIN published_cell USING (period, group_code, position)
  GROUP BY ALL
)
SELECT measure, '' AS base, '' AS kind, period, group_code, '' AS unit, position, '' AS criterion, '' AS campaign,
  '' AS grade, n, base_count
FROM of_officers WHERE base_count >= 5;

-- Of the pairs of an officer and an applicable criterion, counted without listing them: every evaluated officer, less
-- those to whom it does not apply. An officer has one pair with a criterion, so that pairs are officers here.
CREATE OR REPLACE TEMP TABLE shown_officer AS
SELECT officer_no, dense_rank() OVER (ORDER BY period, group_code, shown_position) AS shown_no, period, scheme,
  group_code, position, shown_position
FROM evaluation JOIN published_cell USING (period, group_code, position);

INSERT INTO long_table BY NAME
WITH applied AS (
  SELECT shown_no, criterion_no, count(*) AS officers
  FROM shown_officer JOIN criterion USING (scheme)
  WHERE applies_to IN ('', position) AND criterion_kind IN ('score', 'dont')
  GROUP BY ALL
),
out_of_base AS (
  SELECT shown_no, criterion_no, count(*) AS officers
  FROM not_applicable JOIN shown_officer USING (officer_no) GROUP BY ALL
),
scored AS (
  SELECT shown_no, criterion_no, count(*) AS given, count(*) FILTER (number >= met_at) AS met, sum(number) AS points
  FROM final_score JOIN shown_officer USING (officer_no) JOIN criterion USING (criterion_no)
  GROUP BY ALL
),
both_scored AS (
  SELECT shown_no, criterion_no, count(*) AS pairs, sum(own.number) AS self, sum(final_score.number) AS final
  FROM given AS own
  JOIN final_score USING (officer_no, criterion_no)
  JOIN shown_officer USING (officer_no)
  WHERE own.field = 'self' AND own.state = 'value'
  GROUP BY ALL
),
kept AS (
  SELECT shown_no, criterion_no, count(*) FILTER (met) AS met, count(*) FILTER (missing) AS missing
  FROM dont JOIN shown_officer USING (officer_no) GROUP BY ALL
),
summed AS (
  SELECT shown_no, criterion, criterion_kind = 'score' AS is_score, max_points,
    applied.officers - coalesce(out_of_base.officers, 0) AS pairs,
    coalesce(scored.met, kept.met, 0) AS met,
    if(is_score, applied.officers - coalesce(out_of_base.officers, 0) - coalesce(given, 0), kept.missing) AS missing,
    coalesce(points, 0) AS points, both_scored.pairs AS both_pairs, self, final
  FROM applied
  JOIN criterion USING (criterion_no)
  LEFT JOIN out_of_base USING (shown_no, criterion_no)
  LEFT JOIN scored USING (shown_no, criterion_no)
  LEFT JOIN both_scored USING (shown_no, criterion_no)
  LEFT JOIN kept USING (shown_no, criterion_no)
),
of_pairs AS (
  SELECT shown_no, criterion, is_score, unnest([
    {measure: 'criteria_met', n: met::DOUBLE, base_count: pairs::DOUBLE, officers: pairs},
    {measure: 'missing', n: missing, base_count: pairs, officers: pairs},
    {measure: 'points', n: points, base_count: pairs * max_points, officers: pairs},
    {measure: 'self_points', n: self, base_count: both_pairs * max_points, officers: both_pairs},
    {measure: 'both_points', n: final, base_count: both_pairs * max_points, officers: both_pairs}
  ]) AS figure
  FROM summed
),
shown AS (SELECT DISTINCT shown_no, period, group_code, shown_position AS position FROM shown_officer)
SELECT figure.measure, '' AS base, '' AS kind, period, group_code, '' AS unit, position, criterion, '' AS campaign,
  '' AS grade, figure.n, figure.base_count
FROM of_pairs JOIN shown USING (shown_no)
WHERE figure.officers >= 5 AND (figure.measure IN ('criteria_met', 'missing') OR is_score);

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
