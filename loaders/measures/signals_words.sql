-- How the notes of signals write a number, and how far a text may be from the number that it shows.
CREATE OR REPLACE TEMP MACRO shown_number(number) AS
  replace(regexp_replace(regexp_replace(printf('%.6f', number), '0+$', ''), '[.]$', ''), '.', ',');

-- A sum with more decimals than are shown loses up to half of the last one; a whole number is taken at its word.
CREATE OR REPLACE TEMP MACRO lost_in_showing(content) AS
  0.000001 + coalesce(0.5 * power(10, -length(nullif(regexp_extract(content, '[.,]([0-9]{1,2})$', 1), ''))), 0);
