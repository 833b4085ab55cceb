-- What is told of files beside their findings, period by period.
-- Each row names a unit, or a campaign.
CREATE TABLE shrunk (
  period VARCHAR, kind VARCHAR, file_no INTEGER, replaced INTEGER, unit_code VARCHAR, campaign VARCHAR
);
CREATE TABLE rows_by_group (
  period VARCHAR, kind VARCHAR, group_code VARCHAR, accepted BIGINT, quarantined BIGINT
);
