DELETE FROM long_table WHERE period IN (FROM in_work);

-- Figures about officers. A figure whose own base has fewer than five officers is left out.
INSERT INTO long_table BY NAME
WITH of_officers AS (
  SELECT 'evaluated' AS measure, period, group_code, shown_position AS position,
    count(evaluation.officer_key) AS n, count(*) AS base_count
  FROM officer JOIN published_cell USING (period, group_code, position)
  LEFT JOIN (SELECT officer_key FROM evaluation) AS evaluation USING (officer_key)
  GROUP BY ALL
  UNION ALL
  SELECT 'officers_registered', period, group_code, shown_position, count(*) FILTER (registered), count(*)
  FROM officer JOIN published_cell USING (period, group_code, position)
  GROUP BY ALL
)
SELECT measure, '' AS base, '' AS kind, period, group_code, '' AS unit, position, '' AS criterion, '' AS campaign,
  '' AS grade, n, base_count
FROM of_officers WHERE base_count >= 5;

-- Groups none of whose lists of officers has a column for who has registered: nobody there was asked.
DELETE FROM unasked_group WHERE period IN (FROM in_work);
INSERT INTO unasked_group
SELECT period, group_code
FROM officer
LEFT JOIN (SELECT DISTINCT layout, true AS asks FROM sheet_column WHERE field = 'registered') AS form USING (layout)
GROUP BY ALL HAVING NOT coalesce(bool_or(asks), false);

-- Of the pairs of an officer and an applicable criterion, counted without listing them: every evaluated officer, less
-- those to whom it does not apply. An officer has one pair with a criterion, so that pairs are officers here.
INSERT INTO long_table BY NAME
WITH alike AS (SELECT shown_no, scheme, position, count(*) AS officers FROM shown_officer GROUP BY ALL),
applied AS (
  SELECT shown_no, criterion_no, sum(officers) AS officers
  FROM alike JOIN criterion USING (scheme)
  WHERE applies_to IN ('', position) AND criterion_kind IN ('score', 'dont')
  GROUP BY ALL
),
out_of_base AS (
  SELECT shown_no, criterion_no, count(*) AS officers
  FROM not_applicable JOIN shown_officer USING (officer_key) GROUP BY ALL
),
both_scored AS (
  SELECT shown_no, criterion_no, count(*) AS pairs, sum(self) AS self, sum(final) AS final
  FROM self_scored JOIN shown_officer USING (officer_key)
  GROUP BY ALL
),
kept AS (
  SELECT shown_no, criterion_no, count(*) FILTER (met) AS met, count(*) FILTER (missing) AS missing
  FROM dont JOIN shown_officer USING (officer_key) GROUP BY ALL
),
summed AS MATERIALIZED (
  SELECT shown_no, criterion::criterion_word AS criterion, criterion_kind = 'score' AS is_score, max_points,
    applied.officers - coalesce(out_of_base.officers, 0) AS pairs,
    coalesce(scores_shown.met, kept.met, 0) AS met,
    if(is_score, applied.officers - coalesce(out_of_base.officers, 0) - coalesce(given, 0), kept.missing) AS missing,
    coalesce(points, 0) AS points, both_scored.pairs AS both_pairs, self, final
  FROM applied
  JOIN criterion USING (criterion_no)
  LEFT JOIN out_of_base USING (shown_no, criterion_no)
  LEFT JOIN scores_shown USING (shown_no, criterion_no)
  LEFT JOIN both_scored USING (shown_no, criterion_no)
  LEFT JOIN kept USING (shown_no, criterion_no)
),
shown AS (SELECT DISTINCT shown_no, period, group_code, shown_position AS position FROM published_cell),
figure AS (
  SELECT 'criteria_met' AS measure, shown_no, criterion, met AS n, pairs AS base_count FROM summed WHERE pairs >= 5
  UNION ALL
  SELECT 'missing', shown_no, criterion, missing, pairs FROM summed WHERE pairs >= 5
  UNION ALL
  SELECT 'points', shown_no, criterion, points, pairs * max_points FROM summed WHERE pairs >= 5 AND is_score
  UNION ALL
  SELECT 'self_points', shown_no, criterion, self, both_pairs * max_points FROM summed WHERE both_pairs >= 5 AND is_score
  UNION ALL
  SELECT 'both_points', shown_no, criterion, final, both_pairs * max_points FROM summed WHERE both_pairs >= 5 AND is_score
)
SELECT measure, '' AS base, '' AS kind, period, group_code, '' AS unit, position, criterion, '' AS campaign,
  '' AS grade, n, base_count
FROM figure JOIN shown USING (shown_no);

-- A row for every grade of the scheme, also where nobody has it.
INSERT INTO long_table BY NAME
WITH graded AS (SELECT shown_no, grade, count(*) AS officers FROM shown_officer GROUP BY ALL),
size AS (
  SELECT shown_no, any_value(period) AS period, any_value(scheme) AS scheme, any_value(group_code) AS group_code,
    any_value(shown_position) AS position, count(*) AS base_count
  FROM shown_officer GROUP BY shown_no
)
SELECT 'grade' AS measure, '' AS base, '' AS kind, period, group_code, '' AS unit, position, '' AS criterion,
  '' AS campaign, grade.grade, coalesce(officers, 0) AS n, base_count
FROM size JOIN grade USING (scheme) LEFT JOIN graded ON graded.shown_no = size.shown_no AND graded.grade = grade.grade
WHERE base_count >= 5;
