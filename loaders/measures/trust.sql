-- Who has sent what is due, and when.
DELETE FROM due_pair WHERE period IN (FROM in_work);
INSERT INTO due_pair BY NAME
WITH came AS (
  SELECT kind, period, unit_no, bool_or(received_on <> '' AND (deadline = '' OR received_on <= deadline)) AS in_time,
    bool_or(received_on = '') AS day_unknown
  FROM (SELECT DISTINCT sheet_id, unit_no FROM accepted)
  JOIN (
    SELECT sheet_id, work_sheet.kind, work_sheet.period, received_on FROM work_sheet JOIN file USING (file_no)
  ) USING (sheet_id)
  JOIN period USING (period)
  GROUP BY ALL
)
SELECT expected_kind.period, expected_kind.kind, group_code, unit_code, came.kind IS NOT NULL AS submitted, in_time,
  day_unknown
FROM expected_kind
JOIN unit_in_force USING (period)
LEFT JOIN came USING (period, kind, unit_no)
WHERE expected_kind.kind <> 'declared'
  -- A campaign is due from an affiliated union only where one of the period is expected of all.
  AND (
    expected_kind.kind <> 'campaign' OR NOT affiliated
    OR EXISTS (FROM campaign WHERE campaign.period = expected_kind.period AND expected = 'all')
  );

INSERT INTO long_table BY NAME
WITH of_pairs AS (
  SELECT 'submitted' AS measure, kind, period, group_code, unit_code, submitted::INTEGER AS n FROM due_pair SEMI JOIN in_work USING (period)
  UNION ALL
  -- Without a day of receipt nobody can say whether it came in time.
  SELECT 'on_time', kind, period, group_code, unit_code, coalesce(in_time, false)::INTEGER
  FROM due_pair SEMI JOIN in_work USING (period)
  WHERE coalesce(in_time, false) OR NOT coalesce(day_unknown, false)
)
SELECT measure, '' AS base, kind, period, group_code, unit_code AS unit, '' AS position, '' AS criterion,
  '' AS campaign, '' AS grade, n, 1 AS base_count
FROM of_pairs;

INSERT INTO long_table BY NAME
SELECT 'rows_accepted' AS measure, '' AS base, work_sheet.kind, work_sheet.period, file.group_code, '' AS unit,
  '' AS position, '' AS criterion, '' AS campaign, '' AS grade, sum(accepted) AS n,
  sum(accepted) + sum(quarantined) AS base_count
FROM sheet_count JOIN work_sheet USING (sheet_id) JOIN file USING (file_no)
WHERE scope = 0
GROUP BY ALL HAVING sum(accepted) + sum(quarantined) > 0;
