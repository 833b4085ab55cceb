-- Groups whose lists of officers have no column for who has registered in Rèn luyện đoàn viên.
SELECT period, group_code AS "group"
FROM unasked_group
ORDER BY ALL;
