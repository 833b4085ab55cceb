-- What each group declared beside what its rows give (3 chủ động: of all units). Withheld figures have no line.
DELETE FROM declared_line WHERE period IN (FROM in_work);
INSERT INTO declared_line BY NAME
WITH claimed AS (
  SELECT accepted.period, declared_group AS group_code, stated.item AS measure, content AS declared, canon, number,
    regexp_extract(canon, '/(.*)$', 1) AS stated_base, ends_with(canon, '%') AS is_percent,
    length(regexp_extract(canon, '[.]([0-9]+)%$', 1)) AS decimals, row_id
  FROM accepted JOIN stated USING (row_id) JOIN text USING (text_no)
  WHERE accepted.kind = 'declared' AND is_value
),
computed AS (
  SELECT measure, period, group_code, sum(n) AS n, sum(base_count) AS base_count
  FROM long_table JOIN (SELECT DISTINCT period, group_code, measure FROM claimed) USING (period, group_code, measure)
  WHERE base IN ('', 'all') AND base_count > 0
    -- Criteria completion is that of the scored criteria; the don'ts are a figure of their own.
    AND (measure <> 'criteria_met' OR criterion IN (
      SELECT criterion FROM criterion JOIN period USING (scheme)
      WHERE period.period = long_table.period AND criterion_kind = 'score'
    ))
  GROUP BY ALL
)
SELECT claimed.period, claimed.group_code, claimed.measure, claimed.declared, n, base_count,
  CASE
    -- Rounded half up to the decimals that the percentage shows.
    WHEN is_percent THEN floor(n * 100 * power(10, decimals) / base_count + 0.5) = round(number * power(10, decimals))
    ELSE number = n AND try_cast(stated_base AS DOUBLE) = base_count
  END AS agrees,
  row_id
FROM claimed JOIN computed USING (period, group_code, measure);
