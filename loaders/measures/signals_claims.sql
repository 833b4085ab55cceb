-- What a file claims beyond what it shows.
CREATE OR REPLACE TEMP TABLE odd_claim AS
WITH claimed AS (
  SELECT sheet_id, row_id, said_recognised, [initiative_1, initiative_2, initiative_3] AS met FROM initiative
)
SELECT sheet_id, row_id, 'recognised-without-all-three' AS signal,
  concat('Ghi công nhận; đạt ', length(list_filter(met, one -> one)), '/3 chủ động') AS note
FROM claimed WHERE said_recognised AND list_contains(met, false)
UNION ALL
SELECT sheet_id, row_id, 'declared-differs',
  concat('Báo cáo ', declared, '; tính được ', shown_number(n), '/', shown_number(base_count))
FROM declared_line JOIN accepted USING (row_id) WHERE NOT agrees;
