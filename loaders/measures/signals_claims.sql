-- What a file claims beyond what it shows.
CREATE OR REPLACE TEMP TABLE odd_claim AS
WITH claimed AS (
  SELECT sheet_id, row_id,
    coalesce(bool_or(number = 1) FILTER (field = 'result'), false) AS recognised,
    [
      coalesce(bool_or(number = 1) FILTER (field = 'initiative_1'), false),
      coalesce(bool_or(number = 1) FILTER (field = 'initiative_2'), false),
      coalesce(bool_or(number = 1) FILTER (field = 'initiative_3'), false)
    ] AS met
  FROM accepted JOIN cell_value USING (row_id)
  WHERE accepted.kind = 'three_initiatives'
  GROUP BY ALL
)
SELECT sheet_id, row_id, 'recognised-without-all-three' AS signal,
  concat('Ghi công nhận; đạt ', length(list_filter(met, one -> one)), '/3 chủ động') AS note
FROM claimed WHERE recognised AND list_contains(met, false)
UNION ALL
SELECT sheet_id, row_id, 'declared-differs',
  concat('Báo cáo ', declared, '; tính được ', shown_number(n), '/', shown_number(base_count))
FROM declared_line JOIN accepted USING (row_id) WHERE NOT agrees;
