-- What a row is about: one key may stand in one row, or in rows of one content.
CREATE OR REPLACE TEMP TABLE entry_key AS
SELECT *,
  CASE
    WHEN kind = 'declared' THEN concat_ws('|', declared_group, item)
    WHEN of_officer THEN concat_ws('|', officer_key, if(is_long, coalesce(nullif(item, ''), lower(item_text)), ''))
    ELSE concat_ws('|', unit_code, item)
  END AS entry_key,
  unit_state = 'unit' AND (NOT of_officer OR position <> '') AS key_known
FROM entry;

-- What rows of one key say beside it, as read: 4,5 and 4.5 are one content, a running number is none.
CREATE OR REPLACE TEMP TABLE repeated AS
WITH several AS (
  SELECT kind, period, scope, entry_key FROM entry_key WHERE key_known GROUP BY ALL HAVING count(*) > 1
)
SELECT row_id, kind, period, scope, entry_key,
  coalesce(
    string_agg(concat(field, ':', cell_value.item, '=', canon), chr(10) ORDER BY field, cell_value.item, column_id)
      FILTER (state <> 'blank'),
    ''
  ) AS said
FROM entry_key
SEMI JOIN several USING (kind, period, scope, entry_key)
LEFT JOIN cell_value USING (row_id)
WHERE key_known
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE conflicting AS
SELECT row_id FROM repeated
JOIN (
  SELECT kind, period, scope, entry_key FROM repeated GROUP BY ALL HAVING count(DISTINCT said) > 1
) USING (kind, period, scope, entry_key)
UNION
-- One officer in a wide and in a long file: two evaluations.
SELECT row_id FROM entry_key
JOIN (
  SELECT period, scope, officer_key FROM entry_key WHERE kind = 'evaluation' AND key_known
  GROUP BY ALL HAVING bool_or(is_long) AND bool_or(NOT is_long)
) USING (period, scope, officer_key)
WHERE kind = 'evaluation' AND key_known;
