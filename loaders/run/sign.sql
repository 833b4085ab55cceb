-- What the warehouse was built from, in one digest: the program and the reference, and the bytes of every file.
UPDATE built_from SET fingerprint = sha256(concat_ws(chr(10), rules, (
  SELECT string_agg(concat_ws(' ', path, sha256, manifest_line), chr(10) ORDER BY path) FROM file
)));
