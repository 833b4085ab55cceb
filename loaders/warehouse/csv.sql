-- How a value is written in a CSV file: a text in quotes where it needs them, a number as a plain decimal with no more
-- than six places and without trailing zeros.
CREATE OR REPLACE TEMP MACRO csv_text(value) AS
  CASE
    WHEN regexp_matches(value, '[,"\r\n\x{FEFF}]|^ | $') THEN concat('"', replace(value, '"', '""'), '"')
    ELSE coalesce(value, '')
  END;

CREATE OR REPLACE TEMP MACRO csv_number(value) AS
  CASE
    WHEN value IS NULL THEN ''
    WHEN value = floor(value) THEN value::BIGINT::VARCHAR
    ELSE regexp_replace(printf('%.6f', value::DOUBLE), '\.?0+$', '')
  END;
