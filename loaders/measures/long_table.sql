CREATE TABLE long_table (
  measure VARCHAR, base VARCHAR, kind VARCHAR, period VARCHAR, group_code VARCHAR, unit VARCHAR, position VARCHAR,
  criterion VARCHAR, campaign VARCHAR, grade VARCHAR, n DOUBLE, base_count DOUBLE
);
