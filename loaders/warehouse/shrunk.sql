-- A later file replaced an earlier one but no longer holds these units, or counts for these campaigns: perhaps it was meant
-- as an addition.
DELETE FROM shrunk WHERE period IN (FROM in_work);
INSERT INTO shrunk BY NAME
WITH replaced AS (SELECT * FROM part JOIN in_work USING (period) WHERE latest <> file_no),
involved AS (
  FROM part SEMI JOIN replaced ON part.kind = replaced.kind AND part.period = replaced.period
    AND (part.group_code = replaced.group_code OR part.file_no = replaced.latest)
),
told AS (
  SELECT DISTINCT file_no, entry.kind, entry.period, unit_no, entry.layout, item_no
  FROM entry JOIN (FROM work_sheet SEMI JOIN involved USING (file_no)) AS sheet USING (sheet_id)
),
counted AS (SELECT DISTINCT layout, item_no, item FROM says WHERE field = 'count' AND item <> '' AND state = 'value'),
held AS (
  SELECT DISTINCT file_no, kind, period, unit_code, '' AS campaign FROM told JOIN unit USING (unit_no)
  UNION ALL
  SELECT DISTINCT file_no, kind, period, '', item FROM told JOIN counted USING (layout, item_no) WHERE kind = 'campaign'
)
SELECT DISTINCT replaced.latest AS file_no, replaced.file_no AS replaced, replaced.kind, replaced.period,
  earlier.unit_code, earlier.campaign
FROM replaced
JOIN held AS earlier USING (file_no, kind, period)
WHERE NOT EXISTS (
  FROM held AS later JOIN involved AS current USING (file_no, kind, period)
  WHERE current.latest = current.file_no AND kind = replaced.kind AND period = replaced.period
    AND (current.group_code = replaced.group_code OR current.file_no = replaced.latest)
    AND later.unit_code = earlier.unit_code AND later.campaign = earlier.campaign
);

-- Rows of current files by period, kind and the group of their unit, or of their file where the unit is not known.
DELETE FROM rows_by_group WHERE period IN (FROM in_work);
INSERT INTO rows_by_group BY NAME
SELECT period, kind, group_code, count(*) FILTER (fate IS NULL) AS accepted,
  count(*) FILTER (fate = 'quarantined') AS quarantined
FROM entry LEFT JOIN apart USING (row_id)
WHERE scope = 0 AND fate IS DISTINCT FROM 'copy'
GROUP BY ALL;
