-- needs: modelling-schema.pg.sql

SELECT tool.name, string_agg(category, ', ' ORDER BY category) AS categories
FROM tool JOIN tool_category ON tool_category.tool_id = tool.id
GROUP BY tool.id, tool.name
ORDER BY tool.id;
