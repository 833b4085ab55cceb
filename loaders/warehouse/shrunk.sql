-- A later file replaced an earlier one but no longer holds these units: perhaps it was meant as an addition.
DELETE FROM shrunk WHERE period IN (FROM in_work);
INSERT INTO shrunk BY NAME
WITH held AS (
  SELECT DISTINCT file_no, entry.kind, entry.period, unit_code FROM entry JOIN work_sheet USING (sheet_id)
)
SELECT DISTINCT part.latest AS file_no, part.file_no AS replaced, part.kind, part.period, earlier.unit_code
FROM part
JOIN held AS earlier
  ON earlier.file_no = part.file_no AND earlier.kind = part.kind AND earlier.period = part.period
  AND earlier.unit_code <> ''
WHERE part.latest <> part.file_no AND NOT EXISTS (
  FROM held AS later
  WHERE later.file_no = part.latest AND later.kind = part.kind AND later.period = part.period
    AND later.unit_code = earlier.unit_code
);

-- Rows of current files by period, kind and the group of their unit, or of their file where the unit is not known.
DELETE FROM rows_by_group WHERE period IN (FROM in_work);
INSERT INTO rows_by_group BY NAME
SELECT period, kind, group_code, count(*) FILTER (fate = 'accepted') AS accepted,
  count(*) FILTER (fate = 'quarantined') AS quarantined
FROM row_fate JOIN row_group USING (row_id)
WHERE scope = 0 AND fate IN ('accepted', 'quarantined')
GROUP BY ALL;
