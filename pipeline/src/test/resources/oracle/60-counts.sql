-- The counts beside the indicators: staff, free places, completed programmes, deficits.

CREATE MACRO group_of(org_type) AS CASE org_type
    WHEN 'школа' THEN 'школы' WHEN 'детский сад' THEN 'детские сады' ELSE 'другие организации' END;

CREATE TABLE teacher AS
SELECT territory, year, group_of(org_type) AS organizations, person,
       CASE WHEN age IS NULL THEN 'нет данных' WHEN age < 35 THEN 'до 35 лет' WHEN age < 45 THEN '35–44 года'
            WHEN age < 55 THEN '45–54 года' ELSE '55 лет и старше' END AS age,
       CASE WHEN experience IS NULL THEN 'нет данных' WHEN experience < 3 THEN 'до 3 лет'
            WHEN experience < 10 THEN '3–9 лет' WHEN experience < 20 THEN '10–19 лет'
            ELSE '20 лет и больше' END AS experience,
       CASE WHEN category IS NULL THEN 'нет данных' WHEN category = 'нет' THEN 'без категории'
            ELSE category END AS category,
       CASE WHEN profile_match IS NULL THEN 'нет данных' WHEN profile_match THEN 'совпадает'
            ELSE 'не совпадает' END AS profile
FROM person_year WHERE is_t;

CREATE TABLE characteristic AS
UNPIVOT (SELECT territory, year, organizations, person, age, experience, category, profile FROM teacher)
ON age, experience, category, profile INTO NAME topic VALUE member;

-- The last day of the year that an organization reports on.
CREATE TABLE vacancy AS
SELECT v.territory, v.year, group_of(o.type) AS organizations, v.position, v.count
FROM (
  SELECT DISTINCT territory_of(filename) AS territory, org_id, year(date::DATE) AS year, date::DATE AS date, position,
         replace(count, ',', '.')::DECIMAL(18, 6) AS count
  FROM rows_of('vacancies')) v
JOIN organizations o ON o.territory = v.territory AND o.org_id = v.org_id
QUALIFY v.date = max(v.date) OVER (PARTITION BY v.territory, v.org_id, v.year);

CREATE TABLE finding AS
SELECT DISTINCT p.territory, p.year, p.person, d.deficits IS NOT NULL AS recorded,
       unnest(CASE WHEN d.deficits IS NULL THEN [NULL] ELSE string_split(d.deficits, ',') END) AS code
FROM person_year p JOIN diagnostics d ON d.person = p.person AND d.year = p.year;

CREATE TABLE expected_count (
  territory VARCHAR, year INTEGER, topic VARCHAR, organizations VARCHAR, member VARCHAR, count DECIMAL(18, 6));

INSERT INTO expected_count
SELECT territory, year, topic, organizations, member, count(*) FROM characteristic GROUP BY ALL
UNION ALL SELECT territory, year, topic, 'все', member, count(*) FROM characteristic GROUP BY ALL
UNION ALL SELECT territory, year, 'teachers', organizations, '', count(*) FROM teacher GROUP BY ALL
UNION ALL SELECT territory, year, 'teachers', 'все', '', count(*) FROM teacher GROUP BY ALL
UNION ALL SELECT territory, year, 'vacancies', organizations, position, sum(count) FROM vacancy GROUP BY ALL
UNION ALL SELECT territory, year, 'vacancies', organizations, '', sum(count) FROM vacancy GROUP BY ALL
UNION ALL SELECT territory, year, 'vacancies', 'все', position, sum(count) FROM vacancy GROUP BY ALL
UNION ALL SELECT territory, year, 'vacancies', 'все', '', sum(count) FROM vacancy GROUP BY ALL
UNION ALL SELECT p.territory, p.year, 'completions', '', t.programme_id, count(DISTINCT p.person)
  FROM person_year p
  JOIN (SELECT DISTINCT territory_of(filename) || '/' || person_id AS person, programme_id,
               year(completed_on::DATE) AS year FROM rows_of('training')) t
    ON t.person = p.person AND t.year = p.year
  GROUP BY ALL
UNION ALL SELECT territory, year, 'deficits', '', trim(code), count(DISTINCT person)
  FROM finding WHERE code IS NOT NULL GROUP BY ALL
UNION ALL SELECT territory, year, 'diagnosed', '', CASE WHEN recorded THEN 'записаны' ELSE 'нет данных' END, count(*)
  FROM (SELECT territory, year, person, bool_or(recorded) AS recorded FROM finding GROUP BY ALL) GROUP BY ALL
-- Support, mentoring, roles, posts and second jobs: persons, each once a year in each form or role.
UNION ALL SELECT p.territory, p.year, 'support', '', s.form, count(DISTINCT p.person)
  FROM person_year p JOIN support s ON s.person = p.person AND s.year = p.year GROUP BY ALL
UNION ALL SELECT p.territory, p.year, 'mentees', '', m.form, count(DISTINCT p.person)
  FROM person_year p JOIN mentoring m ON m.mentee = p.person
   AND m.started_on <= p.last_day AND (m.ended_on IS NULL OR m.ended_on >= p.first_day) GROUP BY ALL
UNION ALL SELECT p.territory, p.year, 'roles', '', r.kind, count(DISTINCT p.person)
  FROM person_year p JOIN roles r ON r.person = p.person
   AND r.since <= p.last_day AND (r.until IS NULL OR r.until >= p.first_day) GROUP BY ALL
UNION ALL SELECT territory, year, 'posts', '',
       CASE role WHEN 'руководитель' THEN 'руководители' ELSE 'заместители' END, count(*)
  FROM person_year WHERE is_m GROUP BY ALL
UNION ALL SELECT territory, year, 'second_jobs', '', 'педагоги', count(DISTINCT person)
  FROM staff WHERE NOT main_job AND role = 'педагог' GROUP BY ALL
-- Public acts: events by level and kind with their participants, and what organizations answered.
UNION ALL SELECT territory_of(filename), year(date::DATE), 'events', level, coalesce(kind, 'вид не указан'),
       count(DISTINCT event_id)
  FROM rows_of('events') GROUP BY ALL
UNION ALL SELECT territory, year, 'participants', level, kind, sum(came)
  FROM (SELECT DISTINCT territory_of(filename) AS territory, year(date::DATE) AS year, level, event_id,
               coalesce(kind, 'вид не указан') AS kind, replace(participants, ',', '.')::DECIMAL(18, 6) AS came
        FROM rows_of('events')) GROUP BY ALL HAVING sum(came) IS NOT NULL
UNION ALL SELECT a.territory, a.year, 'answers', a.org_id, a.question, coalesce(a.number, CASE WHEN a.yes THEN 1 ELSE 0 END)
  FROM answers a JOIN territory_year y ON y.territory = a.territory AND y.year = a.year
  WHERE a.territory = 'krasnogvardeysky' AND a.org_id <> '' AND regexp_matches(a.question, '^b2-1-[1-9]$');
