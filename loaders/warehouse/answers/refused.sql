-- Files that could not be told, and why.
SELECT path AS file, refusal AS reason
FROM file JOIN file_status USING (file_no)
WHERE status = 'refused'
ORDER BY path;
