-- What the reader and the recogniser hand over: files, sheets, columns, rows and cells as text, with their places.
CREATE TABLE file (
  path VARCHAR PRIMARY KEY, sha256 VARCHAR, bytes DOUBLE, modified DOUBLE, received_on VARCHAR,
  manifest_line VARCHAR, kind VARCHAR, period VARCHAR, group_code VARCHAR, refusal VARCHAR
);
CREATE TABLE sheet (
  path VARCHAR, sheet_no INTEGER, sheet VARCHAR, kind VARCHAR, period VARCHAR, unit_text VARCHAR, rows_read INTEGER
);
CREATE TABLE sheet_column (
  path VARCHAR, sheet_no INTEGER, column_no INTEGER, letter VARCHAR, header VARCHAR, header_row INTEGER,
  field VARCHAR, item VARCHAR, known BOOLEAN
);
CREATE TABLE sheet_row (path VARCHAR, sheet_no INTEGER, row_no INTEGER, fate VARCHAR, group_code VARCHAR);
CREATE TABLE cell (path VARCHAR, sheet_no INTEGER, row_no INTEGER, column_no INTEGER, content VARCHAR);
-- What totals state, in columns that can be added up: a line for each number that the text may mean.
CREATE TABLE total_cell (
  path VARCHAR, sheet_no INTEGER, row_no INTEGER, column_no INTEGER, content VARCHAR, stated DOUBLE
);

-- The reference tables, as they were checked.
CREATE TABLE period (period VARCHAR, starts VARCHAR, ends VARCHAR, deadline VARCHAR, scheme VARCHAR);
CREATE TABLE expected_kind (period VARCHAR, kind VARCHAR);
CREATE TABLE unit (
  unit_code VARCHAR, unit_kind VARCHAR, unit_name VARCHAR, group_code VARCHAR, valid_from VARCHAR, valid_to VARCHAR
);
CREATE TABLE criterion (
  scheme VARCHAR, criterion VARCHAR, criterion_kind VARCHAR, max_points DOUBLE, met_at DOUBLE, applies_to VARCHAR
);
CREATE TABLE grade (scheme VARCHAR, grade VARCHAR, at_least DOUBLE);
CREATE TABLE campaign (campaign VARCHAR, period VARCHAR, counted_in VARCHAR, expected VARCHAR);

-- What each distinct text of a run means, by what its column wants; worked out once by the functions of values/.
CREATE TABLE meaning (wants VARCHAR, content VARCHAR, state VARCHAR, number DOUBLE, canon VARCHAR);
CREATE TABLE unit_meaning (
  content VARCHAR, group_code VARCHAR, period VARCHAR, unit_code VARCHAR, state VARCHAR, nearest VARCHAR
);
CREATE TABLE group_meaning (content VARCHAR, period VARCHAR, group_code VARCHAR);
CREATE TABLE item_meaning (kind VARCHAR, content VARCHAR, period VARCHAR, item VARCHAR, read_code VARCHAR);
