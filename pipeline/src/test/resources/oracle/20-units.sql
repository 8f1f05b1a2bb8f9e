-- The units of observation: who and what is counted in each reporting year.

-- The years of a territory are the years of its staff.
CREATE TABLE territory_year AS SELECT DISTINCT territory, year FROM staff;

-- One person in one year: the row of the main job.
CREATE TABLE person_year AS
WITH main AS (
  SELECT s.territory || '/' || s.year || '/' || s.person AS unit, s.territory, s.year, s.person, s.org_id, s.role,
         coalesce(s.subject, 'нет данных') AS subject, s.category, s.position_fit, s.status, s.profile_match,
         s.digital_profile, o.type AS org_type, o.settlement AS org_settlement,
         make_date(s.year, 1, 1) AS first_day, make_date(s.year, 12, 31) AS last_day,
         full_years_after(s.birth_date, s.year) AS years_lived,
         full_years_after(s.teaching_since, s.year) AS years_taught
  FROM staff s
  JOIN organizations o ON o.territory = s.territory AND o.org_id = s.org_id
  WHERE s.main_job)
SELECT *,
       CASE WHEN years_lived BETWEEN 16 AND 100 THEN years_lived END AS age,
       CASE WHEN years_taught >= 0 THEN years_taught END AS experience,
       role IN ('педагог', 'руководитель', 'заместитель') AS is_p,
       role = 'педагог' AS is_t,
       role IN ('руководитель', 'заместитель') AS is_m
FROM main;

-- An organization in one year: active, and with at least one row of staff, be it somebody's second job.
CREATE TABLE organization_year AS
SELECT o.territory || '/' || y.year || '/' || o.org_id AS unit, o.territory, y.year, o.org_id, o.type, o.settlement
FROM organizations o
JOIN territory_year y ON y.territory = o.territory
WHERE (o.from_year IS NULL OR o.from_year <= y.year) AND (o.to_year IS NULL OR o.to_year >= y.year)
  AND EXISTS (FROM staff s WHERE s.territory = o.territory AND s.org_id = o.org_id AND s.year = y.year);

CREATE TABLE programme_year AS
SELECT g.territory || '/' || y.year || '/' || g.programme_id AS unit, g.territory, y.year, g.federal_registry
FROM programmes g
JOIN territory_year y ON y.territory = g.territory
WHERE (g.from_year IS NULL OR g.from_year <= y.year) AND (g.to_year IS NULL OR g.to_year >= y.year);

CREATE TABLE event_year AS
SELECT e.territory || '/' || e.year || '/' || e.event_id AS unit, e.territory, e.year, e.level
FROM events e
JOIN territory_year y ON y.territory = e.territory AND y.year = e.year;

-- The cards of the practice bank come from Java, from their front matter: territory, card, published, verdict.
CREATE TABLE practice_year AS
SELECT c.territory || '/' || y.year || '/' || c.card AS unit, c.territory, y.year, c.verdict
FROM practice_card c
JOIN territory_year y ON y.territory = c.territory AND year(c.published) <= y.year;

-- Every cell a unit falls into: the total and the members of its breakdowns.
CREATE TABLE cell AS
SELECT unit, 'total' AS breakdown, '' AS member FROM person_year
UNION ALL SELECT unit, 'organization', org_id FROM person_year
UNION ALL SELECT unit, 'organization_type', org_type FROM person_year
UNION ALL SELECT unit, 'settlement', org_settlement FROM person_year
UNION ALL SELECT unit, 'subject', subject FROM person_year
UNION ALL SELECT unit, 'role', role FROM person_year
UNION ALL SELECT unit, 'age_band', CASE
    WHEN age IS NULL THEN 'нет данных'
    WHEN age < 25 THEN 'до 25'
    WHEN age < 35 THEN '25–34'
    WHEN age < 45 THEN '35–44'
    WHEN age < 55 THEN '45–54'
    WHEN age < 65 THEN '55–64'
    ELSE '65 и старше' END FROM person_year
UNION ALL SELECT unit, 'total', '' FROM organization_year
UNION ALL SELECT unit, 'organization_type', type FROM organization_year
UNION ALL SELECT unit, 'settlement', settlement FROM organization_year
UNION ALL SELECT unit, 'total', '' FROM programme_year
UNION ALL SELECT unit, 'total', '' FROM event_year
UNION ALL SELECT unit, 'total', '' FROM practice_year
UNION ALL SELECT territory || '/' || year, 'total', '' FROM territory_year;
