-- Signals about the data, kept apart from the findings: they quarantine nothing.
CREATE TABLE signal (
  path VARCHAR, sheet VARCHAR, row_no INTEGER, signal VARCHAR, period VARCHAR, group_code VARCHAR, note VARCHAR
);
