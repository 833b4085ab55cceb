-- Which files count. The same bytes a second time are identical; a later file of the same kind, period and group
-- replaces the earlier one whole, by day of receipt (unknown days first), then by name.
CREATE TABLE file_order AS
SELECT path, row_number() OVER (ORDER BY received_on, path) AS file_order FROM file;

-- Only a file that could be told can be an original: a refused copy must not take its place.
CREATE TABLE twin AS
SELECT file.path, coalesce(original.path, file.path) AS original
FROM file
LEFT JOIN (
  SELECT sha256, min_by(path, file_order) AS path FROM file JOIN file_order USING (path)
  WHERE refusal = '' GROUP BY sha256
) AS original ON original.sha256 = file.sha256;

-- A file may hold sheets of several kinds or periods; each such part is replaced by itself.
CREATE TABLE part AS
WITH parts AS (
  SELECT DISTINCT file.path, sheet.kind, sheet.period, file.group_code, file_order
  FROM file
  JOIN file_order USING (path)
  JOIN twin USING (path)
  JOIN sheet USING (path)
  WHERE file.refusal = '' AND twin.original = file.path AND sheet.kind <> ''
)
SELECT *,
  last_value(path) OVER (
    PARTITION BY kind, period, group_code ORDER BY file_order
    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
  ) AS latest
FROM parts;

CREATE TABLE file_status AS
SELECT file.path, file_order,
  CASE
    WHEN twin.original <> file.path THEN 'identical'
    WHEN file.refusal <> '' THEN 'refused'
    WHEN EXISTS (FROM part WHERE part.path = file.path AND part.latest = file.path) THEN 'current'
    ELSE 'superseded'
  END AS status,
  CASE
    WHEN twin.original <> file.path THEN twin.original
    ELSE coalesce((SELECT min(latest) FROM part WHERE part.path = file.path AND latest <> file.path), '')
  END AS instead_of
FROM file JOIN file_order USING (path) JOIN twin USING (path);

-- Rows are compared with each other within a scope: all current files of a kind and period, or one that was replaced.
CREATE TABLE scope AS
SELECT sheet.path, sheet.sheet_no, part.kind, part.period, part.file_order,
  CASE WHEN part.latest = part.path THEN '' ELSE part.path END AS scope
FROM sheet JOIN part ON part.path = sheet.path AND part.kind = sheet.kind AND part.period = sheet.period;
