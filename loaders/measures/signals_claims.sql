-- What a file claims beyond what it shows.
CREATE TABLE odd_claim AS
WITH claimed AS (
  SELECT accepted.path, accepted.sheet_no, accepted.row_no,
    coalesce(bool_or(number = 1) FILTER (field = 'result'), false) AS recognised,
    [
      coalesce(bool_or(number = 1) FILTER (field = 'initiative_1'), false),
      coalesce(bool_or(number = 1) FILTER (field = 'initiative_2'), false),
      coalesce(bool_or(number = 1) FILTER (field = 'initiative_3'), false)
    ] AS met
  FROM accepted JOIN accepted_value USING (path, sheet_no, row_no)
  WHERE accepted.kind = 'three_initiatives'
  GROUP BY ALL
)
SELECT path, sheet_no, row_no, 'recognised-without-all-three' AS signal,
  concat('Ghi công nhận; đạt ', length(list_filter(met, one -> one)), '/3 chủ động') AS note
FROM claimed WHERE recognised AND list_contains(met, false)
UNION ALL
SELECT path, sheet_no, row_no, 'declared-differs',
  concat('Báo cáo ', declared, '; tính được ', shown_number(n), '/', shown_number(base_count))
FROM declared_line WHERE NOT agrees;
