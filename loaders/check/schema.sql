-- What the reader and the recogniser hand over: files, sheets, columns, rows and cells as text, with their places.
-- Each has a number of its own; a row's is one for all files, and grows from row to row of its sheet.
CREATE TABLE file (
  file_no INTEGER, path VARCHAR, sha256 VARCHAR, bytes DOUBLE, modified DOUBLE, received_on VARCHAR,
  manifest_line VARCHAR, kind VARCHAR, period VARCHAR, group_code VARCHAR, refusal VARCHAR
);
CREATE TABLE sheet (
  sheet_id INTEGER, file_no INTEGER, sheet_no INTEGER, sheet VARCHAR, kind VARCHAR, period VARCHAR,
  unit_text VARCHAR, rows_read INTEGER, layout INTEGER
);
CREATE TYPE field AS ENUM (
  'running', 'name', 'position', 'unit', 'group', 'since', 'registered', 'personal', 'note',
  'criterion', 'criterion_name', 'self', 'reviewed', 'final', 'flag', 'bonus', 'penalty', 'total', 'grade',
  'members', 'campaign', 'count', 'initiative_1', 'initiative_2', 'initiative_3', 'result',
  'decision_number', 'decision_date', 'measure', 'value'
);
-- Sheets of one kind and period under the same headers share a layout.
CREATE TABLE sheet_column (
  layout INTEGER, column_id INTEGER, column_no INTEGER, letter VARCHAR, header VARCHAR, header_row INTEGER,
  field field, item VARCHAR, known BOOLEAN
);
CREATE TABLE fate (fate_no INTEGER, fate VARCHAR);
CREATE TABLE sheet_row (row_id INTEGER, sheet_id INTEGER, row_no INTEGER, fate_no INTEGER, group_no INTEGER);
CREATE TABLE text (text_no INTEGER, content VARCHAR);
CREATE TABLE cell (row_id INTEGER, column_id INTEGER, text_no INTEGER);
-- What totals state, in columns that can be added up: a line for each number that the text may mean.
CREATE TABLE total_cell (row_id INTEGER, column_id INTEGER, content VARCHAR, stated DOUBLE);

-- The reference tables, as they were checked.
CREATE TABLE period (period VARCHAR, starts VARCHAR, ends VARCHAR, deadline VARCHAR, scheme VARCHAR);
CREATE TABLE expected_kind (period VARCHAR, kind VARCHAR);
CREATE TABLE unit (
  unit_code VARCHAR, unit_kind VARCHAR, unit_name VARCHAR, group_code VARCHAR, valid_from VARCHAR, valid_to VARCHAR
);
CREATE TABLE criterion (
  criterion_no INTEGER, scheme VARCHAR, criterion VARCHAR, criterion_kind VARCHAR, max_points DOUBLE, met_at DOUBLE,
  applies_to VARCHAR
);
CREATE TABLE grade (scheme VARCHAR, grade VARCHAR, at_least DOUBLE);
CREATE TABLE campaign (campaign VARCHAR, period VARCHAR, counted_in VARCHAR, expected VARCHAR);

-- What each distinct text means, by what its column wants; worked out once by the functions of values/.
CREATE TYPE wants AS ENUM (
  'score', 'flag', 'grade', 'date', 'position', 'name', 'count', 'answer', 'participation', 'declared', 'text'
);
CREATE TYPE state AS ENUM ('value', 'not-applicable', 'blank', 'unreadable');
CREATE TABLE meaning (wants wants, text_no INTEGER, state state, number DOUBLE, canon VARCHAR);
-- The periods whose rows are being judged and counted: whatever is compared with each other is of one period.
CREATE TABLE in_work (period VARCHAR);
-- The paths of files of which nothing is to be kept.
CREATE TABLE leaving (path VARCHAR);

-- What became of the rows of each sheet that has a table.
CREATE TABLE sheet_count (period VARCHAR, sheet_id INTEGER, accepted BIGINT, quarantined BIGINT, set_aside BIGINT);
-- Every cause for which something was not counted, with its place. What was read may be a name.
CREATE TABLE finding (
  period VARCHAR, kind VARCHAR, group_code VARCHAR, file_no INTEGER, sheet VARCHAR, row_no INTEGER, letter VARCHAR,
  header VARCHAR, code VARCHAR, read VARCHAR, nearest VARCHAR
);
