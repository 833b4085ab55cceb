-- Which files count. The same bytes a second time are identical; a later file of the same kind, period and group
-- replaces the earlier one whole, by day of receipt (unknown days first), then by name.
CREATE OR REPLACE TABLE file_order AS
SELECT file_no, row_number() OVER (ORDER BY received_on, path) AS file_order, row_number() OVER (ORDER BY path) AS path_order
FROM file;

-- Only a file that could be told can be an original: a refused copy must not take its place. Two units may fill in one
-- form alike, and only the files' names tell whose each is.
CREATE OR REPLACE TABLE twin AS
WITH told AS (SELECT file_no, sha256, own_unit, file_order FROM file JOIN file_order USING (file_no) WHERE refusal = '')
SELECT file.file_no,
  coalesce(
    min_by(told.file_no, told.file_order)
      FILTER (file.own_unit IN ('', '?') OR told.own_unit IN ('', file.own_unit)),
    file.file_no
  ) AS original
FROM file LEFT JOIN told USING (sha256)
GROUP BY file.file_no;

-- A file may hold sheets of several kinds or periods; each such part is replaced by itself. Where units send files of
-- their own, none of these replaces another unit's; one whose unit nobody knows (?) replaces none at all. Nor does a list
-- of one campaign replace another's; to a list of all campaigns that may hold its units it gives way, whichever came first.
CREATE OR REPLACE TABLE part AS
WITH parts AS (
  SELECT DISTINCT file.file_no, sheet.kind, sheet.period, file.group_code, own_unit, file_order,
    if(sheet.kind = 'campaign', own_campaign, '') AS own_campaign
  FROM file
  JOIN file_order USING (file_no)
  JOIN twin USING (file_no)
  JOIN sheet USING (file_no)
  WHERE file.refusal = '' AND twin.original = file.file_no AND sheet.kind <> ''
),
giving_way AS (
  SELECT one.file_no, kind, period, max(of_all.file_order) AS to_order
  FROM parts AS one JOIN parts AS of_all USING (kind, period)
  WHERE one.own_campaign <> '' AND of_all.own_campaign = '' AND '?' NOT IN (one.own_unit, of_all.own_unit)
    AND (one.group_code = of_all.group_code OR '' IN (one.group_code, of_all.group_code))
    AND (one.own_unit = of_all.own_unit OR '' IN (one.own_unit, of_all.own_unit))
  GROUP BY ALL
),
replacing AS (
  SELECT *,
    CASE own_unit
      WHEN '' THEN max(file_order) FILTER (own_unit <> '?') OVER alike
      WHEN '?' THEN greatest(file_order, max(file_order) FILTER (own_unit = '') OVER alike)
      ELSE greatest(max(file_order) OVER own, max(file_order) FILTER (own_unit = '') OVER alike)
    END AS latest_order
  FROM parts
  WINDOW alike AS (PARTITION BY kind, period, group_code, own_campaign),
    own AS (PARTITION BY kind, period, own_unit, own_campaign)
)
SELECT replacing.* EXCLUDE (latest_order, own_campaign), latest.file_no AS latest
FROM replacing
LEFT JOIN giving_way USING (file_no, kind, period)
JOIN file_order AS latest ON latest.file_order = coalesce(to_order, latest_order);

CREATE OR REPLACE TABLE file_status AS
WITH replaced AS (
  SELECT part.file_no, bool_or(latest = part.file_no) AS current, min(path) FILTER (latest <> part.file_no) AS instead_of
  FROM part JOIN file AS later ON later.file_no = part.latest
  GROUP BY ALL
)
SELECT file.file_no,
  CASE
    WHEN twin.original <> file.file_no THEN 'identical'
    WHEN file.refusal <> '' THEN 'refused'
    WHEN replaced.current THEN 'current'
    ELSE 'superseded'
  END AS status,
  coalesce(if(twin.original <> file.file_no, original.path, replaced.instead_of), '') AS instead_of
FROM file
JOIN twin USING (file_no)
JOIN file AS original ON original.file_no = twin.original
LEFT JOIN replaced USING (file_no);

-- Rows are compared with each other within a scope: all current files of a kind and period (0), or one that was replaced.
CREATE OR REPLACE TABLE scope AS
SELECT sheet.sheet_id, part.kind, part.period, if(part.latest = part.file_no, 0, part.file_no) AS scope
FROM sheet JOIN part ON part.file_no = sheet.file_no AND part.kind = sheet.kind AND part.period = sheet.period;
