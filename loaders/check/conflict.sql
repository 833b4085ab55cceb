-- What a row says beside its key, as read: 4,5 and 4.5 are one content, a running number is none.
CREATE TABLE entry_content AS
SELECT entry.path, entry.sheet_no, entry.row_no, entry.kind, entry.period, entry.scope, entry.officer_key,
  entry.unit_code, entry.unit_state, entry.position, entry.of_officer, entry.is_long,
  CASE
    WHEN entry.kind = 'declared' THEN concat_ws('|', declared_group, entry.item)
    WHEN of_officer THEN concat_ws('|', officer_key, if(is_long, coalesce(nullif(entry.item, ''), lower(item_text)), ''))
    ELSE concat_ws('|', unit_code, entry.item)
  END AS entry_key,
  unit_state = 'unit' AND (NOT of_officer OR position <> '') AS key_known,
  coalesce(
    string_agg(concat(field, ':', cell_value.item, '=', canon), chr(10) ORDER BY field, cell_value.item, column_no)
      FILTER (state <> 'blank'),
    ''
  ) AS said
FROM entry LEFT JOIN cell_value USING (path, sheet_no, row_no)
GROUP BY ALL;

CREATE TABLE conflicting AS
SELECT path, sheet_no, row_no FROM entry_content
JOIN (
  SELECT kind, period, scope, entry_key FROM entry_content WHERE key_known
  GROUP BY ALL HAVING count(DISTINCT said) > 1
) USING (kind, period, scope, entry_key)
WHERE key_known
UNION
-- One officer in a wide and in a long file: two evaluations.
SELECT path, sheet_no, row_no FROM entry_content
JOIN (
  SELECT period, scope, officer_key FROM entry_content WHERE kind = 'evaluation' AND key_known
  GROUP BY ALL HAVING bool_or(is_long) AND bool_or(NOT is_long)
) USING (period, scope, officer_key)
WHERE kind = 'evaluation' AND key_known;
