-- Names of files and sheets that a service is not told, with what stands there instead.
CREATE TEMP TABLE hidden_file (path VARCHAR, told VARCHAR);
CREATE TEMP TABLE hidden_sheet (file_no INTEGER, sheet VARCHAR, told VARCHAR);

CREATE TEMP MACRO told_file(named) AS coalesce((SELECT told FROM hidden_file WHERE path = named), named);
CREATE TEMP MACRO told_sheet(number, named) AS
  coalesce((SELECT told FROM hidden_sheet WHERE file_no = number AND hidden_sheet.sheet = named), named);
