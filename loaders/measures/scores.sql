-- What accepted evaluations say of criteria: a score or a flag a row. Rows are tied to what is shown of them before
-- their texts are listed, since a country's texts are many.
CREATE OR REPLACE TEMP TABLE given AS
WITH evaluated AS (
  SELECT row_id, sheet_id, layout, about AS officer_key, shown_no, accepted.position, item_no
  FROM accepted JOIN work_sheet USING (sheet_id) LEFT JOIN shown_officer ON officer_key = about
  WHERE accepted.kind = 'evaluation'
),
listed AS (
  SELECT evaluated.*, unnest(texts) AS text_no, generate_subscripts(texts, 1) AS place
  FROM sheet_row JOIN evaluated USING (row_id)
),
said AS (
  SELECT sheet_column.layout, place, says.* FROM says JOIN sheet_column USING (column_id)
  WHERE says.criterion_no IS NOT NULL AND says.field IN ('self', 'reviewed', 'final', 'flag')
)
SELECT row_id, sheet_id, officer_key, shown_no, says_no
FROM listed JOIN said USING (layout, place, item_no, text_no)
WHERE applies_to = '' OR applies_to = position;

-- Pairs of an evaluated officer and a criterion that are out of every base.
CREATE OR REPLACE TEMP TABLE not_applicable AS
SELECT DISTINCT officer_key, criterion_no FROM given JOIN says USING (says_no)
WHERE state = 'not-applicable' AND field IN ('final', 'flag');

-- Only a long file can say in its flag that a criterion does not apply, and score it: then the score does not count.
CREATE OR REPLACE TEMP TABLE scored_aside AS
SELECT none.officer_key, says.says_no
FROM (
  SELECT officer_key, criterion_no FROM given JOIN says USING (says_no)
  WHERE state = 'not-applicable' AND field = 'flag' AND criterion_kind = 'score'
) AS none
JOIN says USING (criterion_no) WHERE field = 'final';
DELETE FROM given WHERE (officer_key, says_no) IN (FROM scored_aside);

-- Where a form has room for a criterion that is kept or not: a column of a wide file, or a row of a long one.
CREATE OR REPLACE TEMP TABLE asked AS
SELECT DISTINCT about AS officer_key, column_wants.criterion_no
FROM accepted JOIN work_sheet USING (sheet_id) JOIN column_wants USING (layout)
WHERE accepted.kind = 'evaluation' AND NOT is_long AND field = 'flag'
UNION
SELECT DISTINCT about, criterion_no FROM accepted WHERE kind = 'evaluation' AND is_long;

-- One row a pair of an evaluated officer and a thing not to do that applies.
CREATE OR REPLACE TEMP TABLE dont AS
WITH said AS (
  SELECT officer_key, criterion_no, max(number) FILTER (state = 'value') AS flag,
    bool_or(state = 'unreadable') AS unreadable
  FROM given JOIN says USING (says_no) WHERE field = 'flag' GROUP BY ALL
)
SELECT officer_key, criterion_no, coalesce(unreadable, false) OR (flag IS NULL AND asked.criterion_no IS NULL) AS missing,
  NOT missing AND coalesce(flag, 0) = 0 AS met
FROM evaluation
JOIN criterion ON criterion.scheme = evaluation.scheme AND applies_to IN ('', position) AND criterion_kind = 'dont'
LEFT JOIN said USING (officer_key, criterion_no)
LEFT JOIN asked USING (officer_key, criterion_no)
ANTI JOIN not_applicable USING (officer_key, criterion_no);

-- Scores given by officers themselves, beside the final ones: of the few sheets that have both.
CREATE OR REPLACE TEMP TABLE self_scored AS
WITH own AS (
  SELECT sheet_id FROM work_sheet JOIN column_wants USING (layout) WHERE column_wants.field = 'self' GROUP BY ALL
),
scored AS (
  SELECT sheet_id, officer_key, says.field, criterion_no, number
  FROM given SEMI JOIN own USING (sheet_id) JOIN says USING (says_no)
  WHERE says.field IN ('self', 'final') AND state = 'value' AND criterion_kind = 'score'
)
SELECT sheet_id, officer_key, criterion_no, max(number) FILTER (field = 'self') AS self,
  max(number) FILTER (field = 'final') AS final
FROM scored GROUP BY ALL HAVING self IS NOT NULL AND final IS NOT NULL;
