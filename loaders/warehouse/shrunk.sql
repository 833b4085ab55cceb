-- A later file replaced an earlier one but no longer holds these units: perhaps it was meant as an addition.
CREATE TABLE shrunk AS
SELECT DISTINCT part.latest AS path, part.path AS replaced, part.kind, part.period, earlier.unit_code
FROM part
JOIN entry AS earlier
  ON earlier.path = part.path AND earlier.kind = part.kind AND earlier.period = part.period
  AND earlier.unit_code <> ''
WHERE part.latest <> part.path AND NOT EXISTS (
  FROM entry AS later
  WHERE later.path = part.latest AND later.kind = part.kind AND later.period = part.period
    AND later.unit_code = earlier.unit_code
);
