-- The words of the reference tables, in their order by code point. A country's rows are millions and these words few:
-- where a column has one of these types, each is kept, compared and sorted as its number.
CREATE TYPE kind_word AS ENUM (
  '', 'campaign', 'declared', 'evaluation', 'registration', 'roster', 'three_initiatives'
);
CREATE TYPE position_word AS ENUM ('', 'BT', 'PBT');
CREATE TYPE period_word AS ENUM (SELECT DISTINCT period FROM period ORDER BY period);
CREATE TYPE scheme_word AS ENUM (SELECT DISTINCT scheme FROM period ORDER BY scheme);
CREATE TYPE group_word AS ENUM (
  SELECT '' AS word UNION SELECT group_code FROM known_group UNION SELECT group_code FROM unit ORDER BY word
);
CREATE TYPE unit_word AS ENUM (SELECT '' AS word UNION SELECT unit_code FROM unit ORDER BY word);
CREATE TYPE criterion_word AS ENUM (SELECT '' AS word UNION SELECT criterion FROM criterion ORDER BY word);
CREATE TYPE campaign_word AS ENUM (SELECT '' AS word UNION SELECT campaign FROM campaign ORDER BY word);
CREATE TYPE grade_word AS ENUM (SELECT '' AS word UNION SELECT grade FROM grade ORDER BY word);
