-- Officers of the rosters in force: those that can be told apart, and those that cannot.
CREATE TABLE roster_officer AS
SELECT period, officer_key, bool_or(conflicting.path IS NOT NULL) AS ambiguous
FROM entry_content LEFT JOIN conflicting USING (path, sheet_no, row_no)
WHERE kind = 'roster' AND scope = '' AND key_known
GROUP BY ALL;
