-- Officers of the rosters in force: those that can be told apart, and those that cannot.
CREATE OR REPLACE TEMP TABLE roster_officer AS
SELECT period, officer_key, bool_or(conflicting.row_id IS NOT NULL) AS ambiguous
FROM entry_key LEFT JOIN conflicting USING (row_id)
WHERE kind = 'roster' AND scope = 0 AND key_known
GROUP BY ALL;
