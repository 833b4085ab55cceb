-- What a run came to, in a few lines: files by their status, the rows of current ones, findings by their code, and
-- how many of them are errors.
SELECT 'files' AS what, status AS "of", count(DISTINCT file_no) AS n FROM ledger GROUP BY ALL
UNION ALL
SELECT 'rows', "of", n FROM (
  UNPIVOT (
    SELECT coalesce(sum(rows_read), 0) AS read, coalesce(sum(accepted), 0) AS accepted,
      coalesce(sum(quarantined), 0) AS quarantined, coalesce(sum(set_aside), 0) AS set_aside
    FROM ledger WHERE status = 'current'
  ) ON read, accepted, quarantined, set_aside INTO NAME "of" VALUE n
)
UNION ALL
SELECT 'findings', code, count(*) FROM finding GROUP BY ALL
UNION ALL
SELECT 'errors', 'rows', count(*) FROM finding WHERE is_error
ORDER BY ALL;
