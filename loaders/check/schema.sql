-- What the reader and the recogniser hand over: files, sheets, columns, rows and cells as text, with their places.
-- Each has a number of its own; a row's is one for all files, and grows from row to row of its sheet. A file may be one
-- unit's own; where it is of no group and names no unit, that unit is ?. All its campaigns' counts may be of one campaign.
CREATE TABLE file (
  file_no INTEGER, path VARCHAR, sha256 VARCHAR, bytes DOUBLE, modified DOUBLE, received_on VARCHAR,
  manifest_line VARCHAR, kind VARCHAR, period VARCHAR, group_code VARCHAR, own_unit VARCHAR,
  own_campaign VARCHAR, refusal VARCHAR
);
CREATE TABLE sheet (
  sheet_id INTEGER, file_no INTEGER, sheet_no INTEGER, sheet VARCHAR, kind VARCHAR, period VARCHAR,
  unit_text INTEGER, rows_read INTEGER, layout INTEGER
);
-- Sheets of one kind and period under the same headers share a layout, whose columns are numbered one after another.
-- Those that rows identify themselves by have no place among what they say.
CREATE TABLE sheet_column (
  layout INTEGER, column_id INTEGER, place INTEGER, column_no INTEGER, letter VARCHAR, header VARCHAR,
  header_row INTEGER, field VARCHAR, item VARCHAR, known BOOLEAN
);
CREATE TABLE fate (fate_no INTEGER, fate VARCHAR);
-- A data row has the texts that it identifies itself by, and what it says in its other columns, by their places. Rows
-- that are set aside have none of these.
CREATE TABLE sheet_row (
  row_id INTEGER, sheet_id INTEGER, row_no INTEGER, fate_no INTEGER, under_text INTEGER, unit_text INTEGER,
  group_text INTEGER, name_text INTEGER, position_text INTEGER, item_text INTEGER, cells INTEGER[]
);
-- Every text once; 0 is the blank one. Where a column's name ends in _text, it holds such a number.
CREATE TABLE text (text_no INTEGER, content VARCHAR);
INSERT INTO text VALUES (0, '');
-- What data rows say in each column: every text of it once, and none that is blank. In a long file what such a text
-- means depends on its row.
CREATE TABLE column_text (said_no INTEGER, column_id INTEGER, text_no INTEGER);
-- What totals state, in columns that can be added up: a line for each number that the text may mean.
CREATE TABLE total_cell (row_id INTEGER, column_id INTEGER, content VARCHAR, stated DOUBLE);
-- What of a sheet is set aside though it looks like a list: in which row, where it is about some.
CREATE TABLE left_out (sheet_id INTEGER, row_no INTEGER, columns VARCHAR, signal VARCHAR, note VARCHAR);

-- The reference tables, as they were checked.
-- Between the last days of two periods of one era no unit, and no alias of one, begins or ends.
CREATE TABLE period (
  period_no INTEGER, period VARCHAR, starts VARCHAR, ends VARCHAR, deadline VARCHAR, scheme VARCHAR, era VARCHAR
);
CREATE TABLE expected_kind (period VARCHAR, kind VARCHAR);
CREATE TABLE known_group (group_code VARCHAR);
CREATE TABLE unit (
  unit_no INTEGER, unit_code VARCHAR, unit_kind VARCHAR, unit_name VARCHAR, group_code VARCHAR, valid_from VARCHAR, valid_to VARCHAR
);
CREATE TABLE criterion (
  criterion_no INTEGER, scheme VARCHAR, criterion VARCHAR, criterion_kind VARCHAR, max_points DOUBLE, met_at DOUBLE,
  applies_to VARCHAR
);
CREATE TABLE grade (scheme VARCHAR, grade VARCHAR, at_least DOUBLE);
CREATE TABLE campaign (campaign VARCHAR, period VARCHAR, counted_in VARCHAR, expected VARCHAR);

-- What each distinct text means, by what its column wants; worked out once by the functions of values/. State is
-- value, not-applicable, blank or unreadable.
CREATE TABLE meaning (wants VARCHAR, text_no INTEGER, state VARCHAR, number DOUBLE, canon VARCHAR);
-- The unit that a text means beside the text of a group, in an era; or the nearest names where it means none, or several.
CREATE TABLE unit_meaning (
  unit_text INTEGER, group_text INTEGER, era VARCHAR, unit_code VARCHAR, state VARCHAR, nearest VARCHAR
);
CREATE TABLE group_meaning (group_text INTEGER, era VARCHAR, group_code VARCHAR);
-- The criterion, campaign or measure that a text means in a row of a long file; blank where none is known.
CREATE TABLE item_meaning (kind VARCHAR, item_text INTEGER, period VARCHAR, item VARCHAR, read_code VARCHAR);
-- The periods whose rows are being judged and counted: whatever is compared with each other is of one period.
CREATE TABLE in_work (period VARCHAR);
-- The paths of files of which nothing is to be kept.
CREATE TABLE leaving (path VARCHAR);

-- What became of the rows of each sheet that has a table.
CREATE TABLE sheet_count (period VARCHAR, sheet_id INTEGER, accepted BIGINT, quarantined BIGINT, set_aside BIGINT);
-- Every cause for which something was not counted, with its place. What was read may be a name. An error keeps a row, or
-- a column, from being counted; what is none costs a value alone. Of a score the most that it may be is told, of a row
-- that conflicts the first other one.
CREATE TABLE finding (
  period VARCHAR, kind VARCHAR, group_code VARCHAR, file_no INTEGER, sheet VARCHAR, row_no INTEGER, letter VARCHAR,
  header VARCHAR, code VARCHAR, read VARCHAR, nearest VARCHAR, is_error BOOLEAN,
  most DOUBLE, other_file_no INTEGER, other_sheet_no INTEGER, other_row_no INTEGER
);
