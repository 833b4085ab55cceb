-- Rows that are about the same: one key may stand in one row, or in rows of one content. In a long file the item is part
-- of the key. What such rows say beside it counts as read: 4,5 and 4.5 are one content, a running number is none.
CREATE OR REPLACE TEMP TABLE again AS
WITH keyed AS (SELECT row_id, kind, period_no, scope, about, item_no FROM entry WHERE about > 0)
FROM keyed SEMI JOIN (
  SELECT kind, period_no, scope, about, item_no FROM keyed GROUP BY ALL HAVING count(*) > 1
) USING (kind, period_no, scope, about, item_no);

CREATE OR REPLACE TEMP TABLE repeated AS
WITH row_again AS (FROM entry SEMI JOIN again USING (row_id)),
value AS (
  SELECT row_id, concat(field, ':', item, '=', canon) AS said, column_id
  FROM said_by('row_again', 'says') WHERE state <> 'blank'
)
SELECT row_id, kind, period_no, scope, about, item_no,
  coalesce(string_agg(said, chr(10) ORDER BY said, column_id), '') AS said
FROM again LEFT JOIN value USING (row_id)
GROUP BY ALL;

CREATE OR REPLACE TEMP TABLE conflicting AS
SELECT row_id FROM repeated
JOIN (
  SELECT kind, period_no, scope, about, item_no FROM repeated GROUP BY ALL HAVING count(DISTINCT said) > 1
) USING (kind, period_no, scope, about, item_no)
UNION
-- One officer, unit or group in a wide and in a long file: two contents.
SELECT row_id FROM entry
JOIN (
  SELECT kind, period_no, scope, about
  FROM entry SEMI JOIN (SELECT kind, period_no, scope FROM entry WHERE is_long) USING (kind, period_no, scope)
  WHERE about > 0
  GROUP BY ALL HAVING bool_or(is_long) AND bool_or(NOT is_long)
) USING (kind, period_no, scope, about);

-- Of each conflicting row the first other one about the same: of the same item where there is one.
CREATE OR REPLACE TEMP TABLE conflicts_with AS
WITH alike AS (
  SELECT row_id, kind, period_no, scope, about, item_no,
    min(row_id) OVER same AS first, lead(row_id) OVER (same ORDER BY row_id) AS next,
    min(row_id) OVER whole AS whole_first, lead(row_id) OVER (whole ORDER BY row_id) AS whole_next
  FROM entry SEMI JOIN conflicting USING (row_id)
  WINDOW same AS (PARTITION BY kind, period_no, scope, about, item_no),
    whole AS (PARTITION BY kind, period_no, scope, about)
)
SELECT row_id,
  coalesce(if(row_id = first, next, first), if(row_id = whole_first, whole_next, whole_first)) AS other_row
FROM alike;

-- Officers of the rosters in force: those that can be told apart, and those that cannot.
CREATE OR REPLACE TEMP TABLE roster_officer AS
SELECT about, bool_or(conflicting.row_id IS NOT NULL) AS ambiguous
FROM entry LEFT JOIN conflicting USING (row_id)
WHERE kind = 'roster' AND scope = 0 AND about > 0
GROUP BY ALL;
