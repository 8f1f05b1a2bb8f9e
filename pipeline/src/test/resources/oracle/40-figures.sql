-- The rows of internal/indicators.csv, as text: '' where the file has an empty cell.

CREATE TABLE counted AS
SELECT o.indicator, o.year, c.breakdown, c.member,
       count(*) FILTER (WHERE o.population) AS units,
       count(*) FILTER (WHERE o.population AND o.meets) AS meeting,
       count(o.score) FILTER (WHERE o.population) AS scored,
       coalesce(sum(o.score) FILTER (WHERE o.population), 0) AS score_sum,
       bool_or(o.meets) FILTER (WHERE o.population) AS answer,
       -- A unit may lack its membership, or the condition or score that its indicator asks for.
       count(*) FILTER (WHERE o.population IS NULL
         OR (o.population AND i.measure IN ('share', 'presence') AND o.meets IS NULL)
         OR (o.population AND (i.measure IN ('mean', 'level') OR i.unit = 'answer') AND o.score IS NULL)) AS unknown
FROM observed o
JOIN indicator_of_act i ON i.code = o.indicator
JOIN cell c ON c.unit = o.unit
WHERE o.population IS NOT FALSE
GROUP BY o.indicator, o.year, c.breakdown, c.member;

-- A total stands for every indicator in every year of its territory, counted or not.
CREATE TABLE tally AS
SELECT i.territory, i.code, i.measure, i.unit, y.year, coalesce(c.breakdown, 'total') AS breakdown,
       coalesce(c.member, '') AS member, coalesce(c.units, 0) AS units, coalesce(c.meeting, 0) AS meeting,
       coalesce(c.scored, 0) AS scored, (coalesce(c.score_sum, 0) * 1000000)::HUGEINT AS score_millionths, c.answer,
       coalesce(c.unknown, 0) AS unknown
FROM indicator_of_act i
JOIN territory_year y ON y.territory = i.territory
LEFT JOIN counted c ON c.indicator = i.code AND c.year = y.year;

-- Years of which the table of events, or the bank of practices, says anything at all.
CREATE TABLE covered_year AS
SELECT DISTINCT territory, year, 'event' AS unit FROM event_year
UNION SELECT DISTINCT territory, year, 'practice' FROM practice_year;

-- Years of which a table of facts has a row, or one of something active in them.
CREATE TABLE told_year AS
WITH fact AS (
  SELECT 'diagnostics' AS source, person, year AS first_year, year AS last_year FROM diagnostics
  UNION ALL SELECT 'routes', person, year, year FROM routes
  UNION ALL SELECT 'training', person, year, year FROM training
  UNION ALL SELECT 'support', person, year, year FROM support
  UNION ALL SELECT 'mentoring', mentee, year(started_on), coalesce(year(ended_on), 9999) FROM mentoring
  UNION ALL SELECT 'roles', person, year(since), coalesce(year(until), 9999) FROM roles)
SELECT DISTINCT y.territory, y.year, f.source
FROM territory_year y
JOIN fact f ON split_part(f.person, '/', 1) = y.territory AND y.year BETWEEN f.first_year AND f.last_year;

CREATE TABLE untold AS
SELECT DISTINCT n.code, n.year
FROM tally n
JOIN asked_table a ON a.code = n.code
WHERE NOT EXISTS (
  FROM told_year d WHERE d.territory = n.territory AND d.year = n.year AND d.source = a.source);

-- Silent schools stay among all schools, but a year in which every school is silent says nothing.
INSERT INTO untold
SELECT indicator, year FROM observed WHERE indicator = 'k6-r2' GROUP BY indicator, year HAVING count(meets) = 0;

CREATE TABLE expected AS
SELECT n.territory, n.code AS indicator, n.year::VARCHAR AS year, n.breakdown, n.member,
       CASE WHEN n.measure = 'share' AND u.code IS NULL THEN n.meeting::VARCHAR ELSE '' END AS numerator,
       CASE WHEN n.measure = 'share' THEN n.units::VARCHAR
            WHEN n.unit IN ('person', 'organization') THEN n.scored::VARCHAR
            ELSE '' END AS denominator,
       coalesce(CASE
         WHEN u.code IS NOT NULL THEN ''
         WHEN n.measure = 'share' AND n.units > 0 THEN one_decimal(tenths_of_percent(n.meeting, n.units))
         WHEN n.measure IN ('mean', 'level') AND n.scored > 0 THEN one_decimal(tenths_of_mean(n.score_millionths, n.scored))
         WHEN n.measure = 'count' AND n.unit = 'answer' AND n.scored > 0 THEN (n.score_millionths // 1000000)::VARCHAR
         -- None of the kind is 0 where the year's table, or the bank, has other rows.
         WHEN v.unit IS NOT NULL THEN n.meeting::VARCHAR
         WHEN n.measure = 'presence' THEN CASE n.answer WHEN TRUE THEN '1' WHEN FALSE THEN '0' END
         END, '') AS value,
       coalesce(t.target::VARCHAR, '') AS target,
       CASE WHEN value <> '' THEN '' WHEN n.measure = 'share' AND u.code IS NULL THEN 'z' ELSE 'x' END AS flag,
       n.unknown::VARCHAR AS unknown
FROM tally n
LEFT JOIN target t ON t.code = n.code AND t.year = n.year
LEFT JOIN untold u ON u.code = n.code AND u.year = n.year
LEFT JOIN covered_year v ON v.territory = n.territory AND v.year = n.year AND v.unit = n.unit;
