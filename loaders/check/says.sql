-- What each distinct text says in its column, in a long file on rows of one item. The criterion, campaign or measure
-- is the column's or the row's. What it says that it should not (a score below 0 or above its maximum, text in a
-- number, an answer in no vocabulary) is a finding; `keeps_row` marks those that lose only their value.
CREATE OR REPLACE TEMP TABLE says AS
WITH reading AS (
  SELECT used_text.*, column_wants.layout, place,
    CASE
      WHEN field IN ('kept', 'unclear') THEN 'flag'
      WHEN field NOT IN ('self', 'reviewed', 'final') THEN field
      WHEN criterion_kind = 'dont' THEN 'flag'
      WHEN criterion_kind IN ('bonus', 'penalty') THEN criterion_kind
      ELSE field
    END AS field,
    coalesce(criterion.criterion, nullif(column_wants.item, ''), row_item.item, '') AS item,
    CASE
      WHEN criterion_kind = 'dont' AND field IN ('self', 'reviewed', 'final') THEN 'flag'
      WHEN column_wants.wants = 'count' AND counted_in = 'đơn vị' THEN 'participation'
      ELSE column_wants.wants
    END AS wants,
    criterion.criterion_no, criterion_kind, nullif(applies_to, '')::position_word AS applies_to,
    coalesce(criterion.max_points, pot_points) AS max_points, met_at
  FROM used_text
  JOIN column_wants USING (column_id)
  LEFT JOIN (SELECT DISTINCT item_no, item, criterion_no, counted_in FROM row_item) AS row_item USING (item_no)
  LEFT JOIN criterion
    -- On a row of a long file the total, the grade or a note is no part of the row's criterion.
    ON criterion.criterion_no = CASE
      WHEN column_wants.item <> '' THEN column_wants.criterion_no
      WHEN field IN ('self', 'reviewed', 'final', 'flag') THEN row_item.criterion_no
    END
)
SELECT reading.*, state, number, canon,
  CASE
    WHEN state = 'blank' THEN NULL
    -- What a criterion (campaign, measure) takes that nobody knows cannot be said.
    WHEN item_no < 0 AND field IN ('self', 'reviewed', 'final', 'flag', 'count', 'value') AND item = '' THEN NULL
    WHEN wants = 'score' AND state = 'unreadable' THEN 'score-not-a-number'
    WHEN wants = 'score' AND max_points IS NOT NULL AND (number < 0 OR number > max_points)
      THEN 'score-out-of-range'
    WHEN wants IN ('flag', 'kept', 'unclear', 'answer') AND state = 'unreadable' THEN 'answer-unknown'
    WHEN wants = 'participation' AND number < 0 THEN 'count-negative'
    WHEN wants = 'participation' AND state = 'unreadable' THEN 'answer-unknown'
    WHEN wants IN ('count', 'declared') AND state = 'unreadable' THEN 'count-not-a-number'
    WHEN wants = 'count' AND number < 0 THEN 'count-negative'
    WHEN wants = 'grade' AND state = 'unreadable' THEN 'grade-unknown'
    WHEN wants = 'date' AND state = 'unreadable' THEN 'date-not-a-date'
  END AS code,
  code IN ('answer-unknown', 'grade-unknown', 'date-not-a-date')
    OR (code IS NOT NULL AND field IN ('bonus', 'penalty', 'total')) AS keeps_row
FROM reading JOIN meaning USING (wants, text_no);
