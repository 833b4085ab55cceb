-- Facts about units, which may be shown one by one.
INSERT INTO long_table BY NAME
WITH base AS (
  SELECT 'commune' AS base, * FROM unit_in_force WHERE NOT affiliated
  UNION ALL
  SELECT 'all', * FROM unit_in_force
),
-- Where units were reported though nobody had asked, the others count, too.
concerned AS (
  SELECT period FROM expected_kind WHERE kind = 'three_initiatives'
  UNION
  SELECT period FROM initiative
),
covered AS (
  SELECT base.base, base.period, base.group_code, base.unit_code, initiative.* EXCLUDE (period, unit_no)
  FROM base
  SEMI JOIN concerned USING (period)
  LEFT JOIN initiative ON initiative.period = base.period AND initiative.unit_no = base.unit_no
),
of_units AS (
  UNPIVOT (
    SELECT base, period, group_code, unit_code,
      coalesce(recognised, false) AS three_initiatives, coalesce(registered, false) AS three_registered,
      coalesce(initiative_1, false) AS initiative_1, coalesce(initiative_2, false) AS initiative_2,
      coalesce(initiative_3, false) AS initiative_3
    FROM covered
  ) ON three_initiatives, three_registered, initiative_1, initiative_2, initiative_3 INTO NAME measure VALUE holds
)
SELECT measure, base, '' AS kind, period, group_code, unit_code AS unit, '' AS position, '' AS criterion,
  '' AS campaign, '' AS grade, holds::INTEGER AS n, 1 AS base_count
FROM of_units;

INSERT INTO long_table BY NAME
SELECT 'training_registered' AS measure, '' AS base, '' AS kind, period, registration.group_code, unit_code AS unit,
  '' AS position, '' AS criterion, '' AS campaign, '' AS grade, registered AS n, members AS base_count
FROM registration JOIN unit USING (unit_no) WHERE members > 0;

-- A unit expected but absent from every file took part with nobody; one that was not expected may have taken part.
INSERT INTO long_table BY NAME
WITH due AS (
  SELECT campaign.*, unit_no, unit_code, group_code
  FROM campaign JOIN unit_in_force USING (period)
  WHERE expected = 'all' OR NOT affiliated
),
concerned AS (
  FROM due
  UNION
  SELECT campaign.*, unit_no, unit_code, group_code
  FROM campaign JOIN unit_in_force USING (period)
  SEMI JOIN (FROM participation WHERE number > 0) AS took_part USING (period, unit_no, campaign)
),
of_campaigns AS (
  SELECT 'campaign_units' AS measure, due.period, due.group_code, due.unit_code, due.campaign,
    (coalesce(number, 0) > 0)::INTEGER AS n, 1 AS base_count
  FROM due LEFT JOIN participation USING (period, unit_no, campaign)
  UNION ALL
  SELECT 'campaign_people', period, concerned.group_code, unit_code, campaign, coalesce(number, 0), members
  FROM concerned JOIN registration USING (period, unit_no)
  LEFT JOIN participation USING (period, unit_no, campaign)
  WHERE counted_in = 'người' AND members > 0
  UNION ALL
  SELECT 'campaign_turns', period, concerned.group_code, unit_code, campaign, number, NULL
  FROM concerned JOIN participation USING (period, unit_no, campaign)
  WHERE counted_in = 'lượt'
)
SELECT measure, '' AS base, '' AS kind, period, group_code, unit_code AS unit, '' AS position, '' AS criterion,
  campaign, '' AS grade, n, base_count
FROM of_campaigns;
