-- What a run came to, in a few lines: files by their status, the rows of current ones, findings by their code, and
-- how many of them are errors; and periods with evaluations and no list of officers, where everybody is unknown.
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
UNION ALL
SELECT 'rosterless', CAST(period AS VARCHAR), count(*) FROM ledger
WHERE kind = 'evaluation' AND status = 'current'
  AND CAST(period AS VARCHAR) NOT IN (
    SELECT CAST(period AS VARCHAR) FROM ledger WHERE kind = 'roster' AND status = 'current' AND accepted > 0
  )
GROUP BY ALL
ORDER BY ALL;
