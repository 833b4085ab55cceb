-- What is published, and what was compared and noticed on the way; each of the periods that were counted.
CREATE TABLE IF NOT EXISTS long_table (
  measure VARCHAR, base VARCHAR, kind VARCHAR, period VARCHAR, group_code VARCHAR, unit VARCHAR, position VARCHAR,
  criterion VARCHAR, campaign VARCHAR, grade VARCHAR, n DOUBLE, base_count DOUBLE
);
CREATE TABLE IF NOT EXISTS withheld_group (period VARCHAR, group_code VARCHAR);
CREATE TABLE IF NOT EXISTS due_pair (
  period VARCHAR, kind VARCHAR, group_code VARCHAR, unit_code VARCHAR, submitted BOOLEAN, in_time BOOLEAN,
  day_unknown BOOLEAN
);
CREATE TABLE IF NOT EXISTS declared_line (
  period VARCHAR, group_code VARCHAR, measure VARCHAR, declared VARCHAR, n DOUBLE, base_count DOUBLE, agrees BOOLEAN,
  row_id INTEGER
);
CREATE TABLE IF NOT EXISTS signal (
  counted_with VARCHAR, file_no INTEGER, sheet VARCHAR, row_no INTEGER, signal VARCHAR, period VARCHAR,
  group_code VARCHAR, note VARCHAR
);
