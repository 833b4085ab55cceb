-- What accepted evaluations say of criteria, tied to what is shown of their officers.
CREATE OR REPLACE TEMP TABLE evaluated AS
SELECT row_id, sheet_id, layout, about AS officer_key, shown_no, position, item_no, cells
FROM accepted LEFT JOIN published_cell USING (period, group_code, position)
WHERE kind = 'evaluation';

CREATE OR REPLACE TEMP VIEW criterion_said AS
FROM says WHERE criterion_no IS NOT NULL AND field IN ('self', 'reviewed', 'final', 'flag');

-- Pairs of an evaluated officer and a criterion that are out of every base.
CREATE OR REPLACE TEMP TABLE not_applicable AS
WITH none AS (FROM criterion_said WHERE state = 'not-applicable' AND field IN ('final', 'flag'))
SELECT DISTINCT officer_key, criterion_no FROM said_by('evaluated', 'none');

-- Only a long file can say in its flag that a criterion does not apply, and score it: then the score does not count.
CREATE OR REPLACE TEMP TABLE scored_aside AS
WITH none AS (
  FROM criterion_said WHERE state = 'not-applicable' AND field = 'flag' AND criterion_kind = 'score'
)
SELECT DISTINCT officer_key, criterion_no, true AS is_final FROM said_by('evaluated', 'none');

CREATE OR REPLACE TEMP TABLE score_said AS
SELECT *, field = 'final' AS is_final, if(is_final, number, NULL) AS final, number >= met_at AS is_met,
  number = max_points AS is_full, hash(concat(field, ' ', criterion_no, '=', number)) AS mark
FROM criterion_said WHERE criterion_kind = 'score' AND state = 'value' AND field IN ('self', 'reviewed', 'final');

-- Nearly all cells are scores: here it is quicker to list what rows say than to look for each score in its place. In wide
-- files the text alone tells which score it is, and is found in half the time.
CREATE OR REPLACE TEMP MACRO scores_of(rows) AS TABLE
WITH cell AS NOT MATERIALIZED (SELECT * EXCLUDE (cells, layout), unnest(cells) AS said_no FROM query_table(rows)),
scored AS NOT MATERIALIZED (
  SELECT cell.* EXCLUDE (said_no, item_no), meant.* FROM cell JOIN (FROM score_said WHERE item_no = 0) AS meant USING (said_no)
  UNION ALL
  SELECT cell.* EXCLUDE (said_no, item_no), meant.*
  FROM cell JOIN (FROM score_said WHERE item_no <> 0) AS meant USING (said_no, item_no)
)
FROM scored ANTI JOIN scored_aside USING (officer_key, criterion_no, is_final)
WHERE applies_to IS NULL OR position IN ('', applies_to);
CREATE OR REPLACE TEMP VIEW score AS FROM scores_of('evaluated');

-- What scores come to by criterion, for what is shown together.
CREATE OR REPLACE TEMP TABLE scores_shown AS
SELECT shown_no, criterion_no, count(*) AS given, sum(is_met::INTEGER) AS met, sum(final) AS points
FROM score WHERE is_final AND shown_no IS NOT NULL GROUP BY ALL;

-- What an officer's scores in a sheet come to. Forms that are alike have the same marks.
CREATE OR REPLACE TEMP TABLE form_filled AS
SELECT sheet_id, officer_key, min(row_id) AS row_id, count(*) AS scores, bit_xor(mark) AS marks,
  bool_and(is_full) AS is_full, count(final) AS finals, sum(final) AS points, min(final) AS least, max(final) AS most
FROM score GROUP BY ALL;

-- Where a form has room for a criterion that is kept or not: a column of a wide file, or a row of a long one. Who has no tick
-- in a column of those who kept it has not said so.
CREATE OR REPLACE TEMP TABLE asked AS
SELECT DISTINCT about AS officer_key, column_wants.criterion_no
FROM accepted JOIN column_wants USING (layout)
WHERE accepted.kind = 'evaluation' AND NOT is_long AND field IN ('flag', 'unclear')
UNION
SELECT DISTINCT about, named_criterion FROM accepted WHERE kind = 'evaluation' AND is_long;

-- One row a pair of an evaluated officer and a thing not to do that applies.
CREATE OR REPLACE TEMP TABLE dont AS
WITH flag AS (FROM criterion_said WHERE field = 'flag'),
said AS (
  SELECT officer_key, criterion_no, max(number) FILTER (state = 'value') AS flag,
    bool_or(state = 'unreadable') AS unreadable
  FROM said_by('evaluated', 'flag') GROUP BY ALL
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
form_own AS (FROM evaluated SEMI JOIN own USING (sheet_id))
SELECT sheet_id, officer_key, criterion_no, max(number) FILTER (field = 'self') AS self,
  max(number) FILTER (field = 'final') AS final
FROM scores_of('form_own') WHERE field IN ('self', 'final') GROUP BY ALL HAVING self IS NOT NULL AND final IS NOT NULL;
