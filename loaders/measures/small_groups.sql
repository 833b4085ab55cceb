-- Figures about officers are published for five officers at least. A position is small where its officers in post,
-- or its evaluated officers if there are any, are fewer; a group with a small position has its positions put
-- together, and a small group is withheld. What is shown together has one number.
CREATE OR REPLACE TEMP TABLE published_cell AS
WITH size AS (
  SELECT period, group_code, position, count(*) AS in_post, count(evaluation.officer_key) AS evaluated
  FROM officer LEFT JOIN (SELECT officer_key FROM evaluation) AS evaluation USING (officer_key)
  GROUP BY ALL
),
judged AS (
  SELECT *, in_post < 5 OR evaluated BETWEEN 1 AND 4 AS small,
    sum(in_post) OVER whole < 5 OR sum(evaluated) OVER whole BETWEEN 1 AND 4 AS withheld
  FROM size WINDOW whole AS (PARTITION BY period, group_code)
),
shown AS (
  SELECT period, group_code, position, if(bool_or(small) OVER whole, ''::position_word, position) AS shown_position
  FROM judged WHERE NOT withheld WINDOW whole AS (PARTITION BY period, group_code)
)
SELECT *, dense_rank() OVER (ORDER BY period, group_code, shown_position)::INTEGER AS shown_no FROM shown;

-- Groups that have officers, but too few for any figure about them.
DELETE FROM withheld_group WHERE period IN (FROM in_work);
INSERT INTO withheld_group
SELECT DISTINCT period, group_code FROM officer ANTI JOIN published_cell USING (period, group_code);

-- Evaluated officers whose figures are shown.
CREATE OR REPLACE TEMP TABLE shown_officer AS
SELECT officer_key, shown_no, period, scheme, group_code, position, shown_position, grade
FROM evaluation JOIN published_cell USING (period, group_code, position);
