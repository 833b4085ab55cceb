-- What cells say that they should not. A score below 0 or above its maximum, text in a number, an answer in no
-- vocabulary: one finding a cell. `keeps_row` marks those that lose only their value.
CREATE TABLE cell_value AS
SELECT reading.*, meaning.state, meaning.number, meaning.canon,
  CASE
    WHEN meaning.state = 'blank' THEN NULL
    WHEN reading.wants = 'score' AND meaning.state = 'unreadable' THEN 'score-not-a-number'
    WHEN reading.wants = 'score' AND max_points IS NOT NULL AND (number < 0 OR number > max_points)
      THEN 'score-out-of-range'
    WHEN reading.wants IN ('flag', 'answer') AND meaning.state = 'unreadable' THEN 'answer-unknown'
    WHEN reading.wants = 'participation' AND number < 0 THEN 'count-negative'
    WHEN reading.wants = 'participation' AND meaning.state = 'unreadable' THEN 'answer-unknown'
    WHEN reading.wants IN ('count', 'declared') AND meaning.state = 'unreadable' THEN 'count-not-a-number'
    WHEN reading.wants = 'count' AND number < 0 THEN 'count-negative'
    WHEN reading.wants = 'grade' AND meaning.state = 'unreadable' THEN 'grade-unknown'
    WHEN reading.wants = 'date' AND meaning.state = 'unreadable' THEN 'date-not-a-date'
  END AS code,
  code IN ('answer-unknown', 'grade-unknown', 'date-not-a-date')
    OR (code IS NOT NULL AND field IN ('bonus', 'penalty', 'total')) AS keeps_row
FROM reading JOIN meaning USING (wants, content);
