-- What is published, and what was compared and noticed on the way; each of the periods that were counted.
CREATE TYPE measure_word AS ENUM (
  'both_points', 'campaign_people', 'campaign_turns', 'campaign_units', 'criteria_met', 'evaluated', 'grade',
  'initiative_1', 'initiative_2', 'initiative_3', 'missing', 'officers_registered', 'on_time', 'points',
  'rows_accepted', 'self_points', 'submitted', 'three_initiatives', 'three_registered', 'training_registered'
);
CREATE TYPE base_word AS ENUM ('', 'all', 'commune');
CREATE TABLE long_table (
  measure measure_word, base base_word, kind kind_word, period period_word, group_code group_word, unit unit_word,
  position position_word, criterion criterion_word, campaign campaign_word, grade grade_word, n DOUBLE,
  base_count DOUBLE
);
CREATE TABLE withheld_group (period VARCHAR, group_code VARCHAR);
CREATE TABLE unasked_group (period VARCHAR, group_code VARCHAR);
CREATE TABLE due_pair (
  period period_word, kind kind_word, group_code group_word, unit_code unit_word, submitted BOOLEAN, in_time BOOLEAN,
  day_unknown BOOLEAN
);
CREATE TABLE declared_line (
  period VARCHAR, group_code VARCHAR, measure VARCHAR, declared VARCHAR, n DOUBLE, base_count DOUBLE, agrees BOOLEAN,
  row_id INTEGER
);
-- Those about what the recogniser left out are not of the kinds that the measures define, and are asked for apart.
CREATE TABLE signal (
  counted_with VARCHAR, file_no INTEGER, sheet VARCHAR, row_no INTEGER, columns VARCHAR DEFAULT '', signal VARCHAR,
  period VARCHAR, group_code VARCHAR, note VARCHAR, is_left_out BOOLEAN DEFAULT false
);
