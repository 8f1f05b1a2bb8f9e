-- The tables as the territories hand them over (UTF-8, semicolon, field names in the header), with types.
-- A big territory has a file a year (staff-2020.csv). Exact repeats of a row count once. `person` is the pseudonym made unique across territories.

CREATE MACRO rows_of(name) AS TABLE
SELECT * FROM read_csv(getvariable('data') || '/*/' || name || '*.csv', delim = ';', quote = '"', escape = '"',
  header = true, all_varchar = true, filename = true, union_by_name = true);

CREATE TABLE organizations AS
SELECT DISTINCT territory_of(filename) AS territory, org_id, type, settlement,
       from_year::INTEGER AS from_year, to_year::INTEGER AS to_year
FROM rows_of('organizations');

CREATE TABLE staff AS
SELECT DISTINCT territory_of(filename) AS territory, territory_of(filename) || '/' || person_id AS person,
       year::INTEGER AS year, org_id, role, yes_no(main_job) AS main_job, subject,
       birth_date::DATE AS birth_date, teaching_since::DATE AS teaching_since, category,
       yes_no(position_fit) AS position_fit, status, yes_no(profile_match) AS profile_match,
       yes_no(digital_profile) AS digital_profile
FROM rows_of('staff');

CREATE TABLE diagnostics AS
SELECT DISTINCT territory_of(filename) || '/' || person_id AS person, date::DATE AS date, year(date::DATE) AS year,
       procedure, operator, replace(score, ',', '.')::DECIMAL(18, 6) AS score, deficits
FROM rows_of('diagnostics');

CREATE TABLE routes AS
SELECT DISTINCT territory_of(filename) || '/' || person_id AS person, approved_on::DATE AS approved_on,
       year(approved_on::DATE) AS year, operator, yes_no(after_diagnostics) AS after_diagnostics,
       yes_no(tutor) AS tutor
FROM rows_of('routes');

CREATE TABLE programmes AS
SELECT DISTINCT territory_of(filename) AS territory, programme_id, operator, kind, topic,
       yes_no(federal_registry) AS federal_registry, from_year::INTEGER AS from_year, to_year::INTEGER AS to_year
FROM rows_of('programmes');

CREATE TABLE training AS
SELECT t.territory || '/' || t.person_id AS person, year(t.completed_on::DATE) AS year,
       yes_no(t.by_diagnostics) AS by_diagnostics, yes_no(t.final_assessment) AS final_assessment,
       g.operator, g.kind, g.topic, g.federal_registry
FROM (
  SELECT DISTINCT territory_of(filename) AS territory, person_id, programme_id, completed_on, by_diagnostics,
         final_assessment
  FROM rows_of('training')) t
JOIN programmes g ON g.territory = t.territory AND g.programme_id = t.programme_id;

CREATE TABLE mentoring AS
SELECT DISTINCT territory_of(filename) || '/' || mentee_id AS mentee,
       territory_of(filename) || '/' || mentor_id AS mentor, form,
       started_on::DATE AS started_on, ended_on::DATE AS ended_on
FROM rows_of('mentoring');

CREATE TABLE support AS
SELECT DISTINCT territory_of(filename) || '/' || person_id AS person, date::DATE AS date, year(date::DATE) AS year, form
FROM rows_of('support');

CREATE TABLE roles AS
SELECT DISTINCT territory_of(filename) || '/' || person_id AS person, kind, since::DATE AS since, until::DATE AS until
FROM rows_of('roles');

CREATE TABLE events AS
SELECT DISTINCT territory_of(filename) AS territory, event_id, year(date::DATE) AS year, level
FROM rows_of('events');

-- An answer is a word or a number by its question, so both readings are kept; an empty org_id is the territory itself.
CREATE TABLE answers AS
SELECT DISTINCT territory_of(filename) AS territory, coalesce(org_id, '') AS org_id, year::INTEGER AS year, question,
       CASE answer WHEN 'да' THEN TRUE WHEN 'нет' THEN FALSE WHEN '1' THEN TRUE WHEN '0' THEN FALSE END AS yes,
       try_cast(replace(answer, ',', '.') AS DECIMAL(18, 6)) AS number
FROM rows_of('answers');

CREATE MACRO yes_of(place, organization, reporting_year, asked) AS (
  SELECT a.yes FROM answers a
  WHERE a.territory = place AND a.org_id = organization AND a.year = reporting_year AND a.question = asked);

CREATE MACRO number_of(place, organization, reporting_year, asked) AS (
  SELECT a.number FROM answers a
  WHERE a.territory = place AND a.org_id = organization AND a.year = reporting_year AND a.question = asked);
