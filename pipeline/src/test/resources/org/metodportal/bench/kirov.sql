-- The seven indicators of Kirov with all breakdowns, as an analyst would write them: one pass, no checks.
-- The eighth is k6 by its second reading: of all schools, in years in which one of them answered.
-- Gives indicator, year, breakdown, member, numerator, denominator; the denominator of a count is null.
-- The variable "folder" is where the tables are.
WITH organizations AS (
  SELECT org_id, type, settlement, coalesce(from_year, -9999) AS from_year, coalesce(to_year, 9999) AS to_year
  FROM read_csv(getvariable('folder') || '/organizations*.csv', delim = ';', header = true,
    types = {'org_id': 'VARCHAR', 'from_year': 'INT', 'to_year': 'INT'})
),
staff AS (
  SELECT s.year, s.person_id, s.org_id, s.role, s.main_job, coalesce(s.subject, 'нет данных') AS subject, s.birth_date,
    o.type, o.settlement
  FROM read_csv(getvariable('folder') || '/staff*.csv', delim = ';', header = true,
    types = {'year': 'INT', 'person_id': 'VARCHAR', 'org_id': 'VARCHAR', 'main_job': 'VARCHAR', 'birth_date': 'DATE'}) AS s
  JOIN organizations AS o USING (org_id)
),
years AS (
  SELECT DISTINCT year FROM staff
),
working AS (
  SELECT DISTINCT s.year, o.org_id, o.type, o.settlement
  FROM staff AS s JOIN organizations AS o USING (org_id)
  WHERE s.year BETWEEN o.from_year AND o.to_year
),
routes AS (
  SELECT DISTINCT person_id, year(approved_on) AS year
  FROM read_csv(getvariable('folder') || '/routes*.csv', delim = ';', header = true,
    types = {'person_id': 'VARCHAR', 'approved_on': 'DATE'})
  WHERE operator = 'центр'
),
training AS (
  SELECT t.person_id, year(t.completed_on) AS year, p.operator, p.kind, p.topic
  FROM read_csv(getvariable('folder') || '/training*.csv', delim = ';', header = true,
    types = {'person_id': 'VARCHAR', 'programme_id': 'VARCHAR', 'completed_on': 'DATE'}) AS t
  JOIN read_csv(getvariable('folder') || '/programmes*.csv', delim = ';', header = true,
    types = {'programme_id': 'VARCHAR'}) AS p USING (programme_id)
),
trained AS (
  SELECT person_id, year, bool_or(operator = 'центр' AND kind = 'ПК') AS by_centre,
    bool_or(topic = 'управленческие команды') AS as_team
  FROM training GROUP BY person_id, year
),
federal AS (
  SELECT person_id, min(year) AS first FROM training WHERE operator = 'федеральный оператор' GROUP BY person_id
),
mentoring AS (
  SELECT mentee_id AS person_id, year(started_on) AS first, coalesce(year(ended_on), 9999) AS last
  FROM read_csv(getvariable('folder') || '/mentoring*.csv', delim = ';', header = true,
    types = {'mentee_id': 'VARCHAR', 'started_on': 'DATE', 'ended_on': 'DATE'})
  WHERE form = 'менторство'
),
worker AS (
  SELECT s.*,
    CASE
      WHEN s.birth_date IS NULL THEN 'нет данных'
      WHEN date_sub('year', s.birth_date, make_date(s.year + 1, 1, 1)) < 25 THEN 'до 25'
      WHEN date_sub('year', s.birth_date, make_date(s.year + 1, 1, 1)) < 35 THEN '25–34'
      WHEN date_sub('year', s.birth_date, make_date(s.year + 1, 1, 1)) < 45 THEN '35–44'
      WHEN date_sub('year', s.birth_date, make_date(s.year + 1, 1, 1)) < 55 THEN '45–54'
      WHEN date_sub('year', s.birth_date, make_date(s.year + 1, 1, 1)) < 65 THEN '55–64'
      ELSE '65 и старше'
    END AS age_band,
    r.person_id IS NOT NULL AS has_route,
    coalesce(t.by_centre, false) AS by_centre,
    coalesce(t.as_team, false) AS as_team,
    coalesce(f.first <= s.year, false) AS by_federal
  FROM staff AS s
  LEFT JOIN routes AS r USING (person_id, year)
  LEFT JOIN trained AS t USING (person_id, year)
  LEFT JOIN federal AS f USING (person_id)
  WHERE s.main_job = 'да'
),
person AS (
  SELECT 'k1' AS indicator, has_route AS met, * FROM worker WHERE role = 'педагог'
  UNION ALL SELECT 'k2', type = 'школа' AND by_centre, * FROM worker WHERE role = 'педагог'
  UNION ALL SELECT 'k3', by_federal, * FROM worker WHERE role = 'сотрудник центра'
),
persons AS (
  SELECT indicator, year,
    CASE grouping(org_id, type, settlement, subject, age_band, role)
      WHEN 63 THEN 'total' WHEN 31 THEN 'organization' WHEN 47 THEN 'organization_type' WHEN 55 THEN 'settlement'
      WHEN 59 THEN 'subject' WHEN 61 THEN 'age_band' ELSE 'role'
    END AS breakdown,
    coalesce(org_id, type, settlement, subject, age_band, role, '') AS member,
    count(*) FILTER (met) AS numerator, count(*) AS denominator
  FROM person
  GROUP BY GROUPING SETS (
    (indicator, year), (indicator, year, org_id), (indicator, year, type), (indicator, year, settlement),
    (indicator, year, subject), (indicator, year, age_band), (indicator, year, role))
),
manager AS (
  SELECT year, person_id, org_id, as_team FROM worker
  WHERE role IN ('руководитель', 'заместитель') AND type IN ('школа', 'детский сад', 'дополнительное образование')
),
mentored AS (
  SELECT DISTINCT m.year, m.person_id FROM manager AS m JOIN mentoring AS r USING (person_id)
  WHERE m.year BETWEEN r.first AND r.last
),
team AS (
  SELECT year, org_id, bool_or(as_team) AS trained, bool_or(r.person_id IS NOT NULL) AS mentored
  FROM manager LEFT JOIN mentored AS r USING (year, person_id) GROUP BY year, org_id
),
answers AS (
  SELECT year, org_id, any_value(answer = 'да') AS model
  FROM read_csv(getvariable('folder') || '/answers*.csv', delim = ';', header = true,
    types = {'org_id': 'VARCHAR', 'year': 'INT', 'answer': 'VARCHAR'})
  WHERE question = 'mentoring-model' AND answer IS NOT NULL GROUP BY year, org_id
),
organization AS (
  SELECT 'k5' AS indicator, w.*, team.trained AS met FROM working AS w JOIN team USING (year, org_id)
  UNION ALL SELECT 'k6', w.*, answers.model FROM working AS w JOIN answers USING (year, org_id) WHERE w.type = 'школа'
  UNION ALL SELECT 'k6-r2', w.*, coalesce(answers.model, false) FROM working AS w LEFT JOIN answers USING (year, org_id)
    WHERE w.type = 'школа' AND w.year IN (SELECT year FROM working JOIN answers USING (year, org_id) WHERE type = 'школа')
  UNION ALL SELECT 'k7', w.*, team.mentored FROM working AS w JOIN team USING (year, org_id) WHERE w.type = 'школа'
),
organization_rows AS (
  SELECT indicator, year,
    CASE grouping(type, settlement) WHEN 3 THEN 'total' WHEN 1 THEN 'organization_type' ELSE 'settlement' END AS breakdown,
    coalesce(type, settlement, '') AS member,
    count(*) FILTER (met) AS numerator, count(*) AS denominator
  FROM organization
  GROUP BY GROUPING SETS ((indicator, year), (indicator, year, type), (indicator, year, settlement))
),
shares AS (
  SELECT * FROM persons UNION ALL SELECT * FROM organization_rows
),
nobody AS (
  SELECT unnest(['k1', 'k2', 'k3', 'k5', 'k6', 'k7']) AS indicator, year, 'total' AS breakdown, '' AS member,
    0 AS numerator, 0 AS denominator
  FROM years
  UNION ALL SELECT 'k6-r2', year, 'total', '', 0, 0 FROM years ANTI JOIN (SELECT year FROM working WHERE type = 'школа') USING (year)
),
events AS (
  SELECT 'k4' AS indicator, year(date) AS year, 'total' AS breakdown, '' AS member, count(*) FILTER (level = 'региональный') AS numerator,
    NULL AS denominator
  FROM read_csv(getvariable('folder') || '/events*.csv', delim = ';', header = true, types = {'date': 'DATE'})
  WHERE date IS NOT NULL GROUP BY year(date)
)
SELECT * FROM shares
UNION ALL SELECT * FROM nobody ANTI JOIN shares USING (indicator, year, breakdown)
UNION ALL SELECT * FROM events SEMI JOIN years USING (year)
