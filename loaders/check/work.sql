-- The sheets of the periods in work that count, or did before they were replaced.
CREATE OR REPLACE TEMP TABLE work_sheet AS
SELECT sheet_id, file_no, sheet_no, sheet, layout, unit_text, scope.kind::kind_word AS kind, period_no,
  scope.period::period_word AS period, scheme::scheme_word AS scheme, era, scope.scope, file_order, path_order
FROM scope
JOIN in_work USING (period)
JOIN period USING (period)
JOIN sheet USING (sheet_id)
JOIN file_order USING (file_no);

-- What each column wants its cells to say. A campaign counted in units takes a yes, the others want a number.
CREATE OR REPLACE TEMP TABLE column_wants AS
WITH used AS (SELECT DISTINCT layout, kind, period, scheme FROM work_sheet)
SELECT sheet_column.*, used.kind, used.period, criterion.criterion_no, pot.max_points AS pot_points,
  CASE
    WHEN field IN ('self', 'reviewed', 'final', 'bonus', 'penalty', 'total') THEN 'score'
    WHEN field IN ('flag', 'kept', 'unclear') THEN field
    WHEN field = 'grade' THEN 'grade'
    WHEN field IN ('since', 'decision_date') THEN 'date'
    WHEN field = 'members' THEN 'count'
    WHEN field = 'registered' THEN if(used.kind = 'registration', 'count', 'answer')
    WHEN field IN ('initiative_1', 'initiative_2', 'initiative_3', 'result') THEN 'answer'
    WHEN field = 'count' AND item <> '' THEN if(campaign.counted_in = 'đơn vị', 'participation', 'count')
    WHEN field = 'count' THEN 'count'
    WHEN field = 'value' THEN 'declared'
    WHEN field IN ('decision_number', 'note', 'personal') THEN 'text'
  END AS wants
FROM sheet_column
JOIN used USING (layout)
LEFT JOIN campaign ON field = 'count' AND campaign.campaign = item AND campaign.period = used.period
LEFT JOIN criterion
  ON used.kind = 'evaluation' AND item <> '' AND criterion.scheme = used.scheme AND criterion.criterion = item
-- The most that a scheme's bonus and penalty can be, for columns that carry no code.
LEFT JOIN (
  SELECT scheme, criterion_kind, sum(max_points) AS max_points
  FROM criterion WHERE criterion_kind IN ('bonus', 'penalty') GROUP BY ALL
) AS pot ON used.kind = 'evaluation' AND pot.scheme = used.scheme AND pot.criterion_kind = field
WHERE known;

-- A sheet that names criteria (campaigns, measures) in its rows is long. One that names them in its headers is wide,
-- whatever else a column of it may be called.
CREATE OR REPLACE TEMP TABLE form AS
SELECT layout,
  bool_or(field IN ('criterion', 'criterion_name', 'campaign', 'measure') AND item = '')
    AND NOT bool_or(field IN ('self', 'reviewed', 'final', 'flag', 'kept', 'unclear', 'count', 'value') AND item <> '') AS is_long
FROM column_wants GROUP BY ALL;

-- The data rows, each with the texts that it identifies itself by; null where its kind has nothing of the sort.
CREATE OR REPLACE TEMP TABLE entry_text AS
SELECT row_id, sheet_id, kind, period_no, period, era, scope, under_text,
  if(kind <> 'declared', coalesce(nullif(sheet_row.unit_text, 0), work_sheet.unit_text), NULL) AS unit_text,
  if(kind = 'declared', group_text, NULL) AS group_text,
  name_text, position_text, if(is_long, item_text, NULL) AS item_text, is_long, layout, cells
FROM sheet_row
JOIN work_sheet USING (sheet_id)
JOIN fate USING (fate_no)
JOIN form USING (layout)
WHERE fate = 'data';

-- Of them, those of which it is not known yet what they mean.
CREATE OR REPLACE TEMP TABLE wanted_text AS
WITH wanted AS (
  SELECT DISTINCT 'name' AS wants, name_text AS text_no FROM entry_text
  UNION
  SELECT DISTINCT 'position', position_text FROM entry_text
)
SELECT wants, text_no, content FROM wanted ANTI JOIN meaning USING (wants, text_no) JOIN text USING (text_no)
WHERE text_no > 0;

CREATE OR REPLACE TEMP TABLE wanted_unit AS
WITH wanted AS (SELECT DISTINCT unit_text, under_text AS group_text, era FROM entry_text WHERE kind <> 'declared')
SELECT wanted.*, unit.content AS unit, under.content AS under,
  (SELECT min(ends) FROM period WHERE period.era = wanted.era) AS day
FROM wanted
ANTI JOIN unit_meaning USING (unit_text, group_text, era)
JOIN text AS unit ON unit.text_no = unit_text
JOIN text AS under ON under.text_no = group_text;

CREATE OR REPLACE TEMP TABLE wanted_group AS
WITH wanted AS (SELECT DISTINCT group_text, era FROM entry_text WHERE kind = 'declared')
SELECT wanted.*, content, (SELECT min(ends) FROM period WHERE period.era = wanted.era) AS day
FROM wanted ANTI JOIN group_meaning USING (group_text, era) JOIN text ON text_no = group_text;

CREATE OR REPLACE TEMP TABLE wanted_item AS
WITH wanted AS (SELECT DISTINCT kind, item_text, period FROM entry_text WHERE is_long)
SELECT wanted.*, content
FROM wanted ANTI JOIN item_meaning USING (kind, item_text, period) JOIN text ON text_no = item_text;
