-- The indicators of the five acts, typed from the indicator contract, not from the portal's own definitions.
CREATE TABLE indicator_of_act (code VARCHAR PRIMARY KEY, territory VARCHAR, measure VARCHAR, unit VARCHAR);

INSERT INTO indicator_of_act VALUES
  ('k1', 'kirov', 'share', 'person'), ('k2', 'kirov', 'share', 'person'), ('k3', 'kirov', 'share', 'person'),
  ('k4', 'kirov', 'count', 'event'), ('k5', 'kirov', 'share', 'team'), ('k6', 'kirov', 'share', 'organization'),
  ('k7', 'kirov', 'share', 'team'),

  ('d1', 'kaspiysk', 'share', 'person'), ('d2', 'kaspiysk', 'share', 'person'),
  ('d3', 'kaspiysk', 'share', 'person'), ('d4', 'kaspiysk', 'share', 'team'),
  ('d5', 'kaspiysk', 'share', 'person'), ('d6', 'kaspiysk', 'share', 'programme'),

  ('o7-1', 'oktyabrsky', 'share', 'person'), ('o7-2', 'oktyabrsky', 'share', 'person'),
  ('o7-2a', 'oktyabrsky', 'share', 'person'), ('o7-3', 'oktyabrsky', 'share', 'team'),
  ('o7-4', 'oktyabrsky', 'share', 'person'),
  ('o1-1', 'oktyabrsky', 'share', 'person'), ('o1-2', 'oktyabrsky', 'share', 'person'),
  ('o2-1', 'oktyabrsky', 'share', 'person'),
  ('o3-1', 'oktyabrsky', 'share', 'person'), ('o3-2', 'oktyabrsky', 'share', 'person'),
  ('o3-3', 'oktyabrsky', 'share', 'person'), ('o3-4', 'oktyabrsky', 'share', 'team'),
  ('o3-5', 'oktyabrsky', 'share', 'programme'),
  ('o4-1', 'oktyabrsky', 'share', 'person'), ('o4-2', 'oktyabrsky', 'share', 'person'),
  ('o4-3', 'oktyabrsky', 'share', 'person'), ('o4-4', 'oktyabrsky', 'share', 'person'),
  ('o5-1', 'oktyabrsky', 'count', 'answer'), ('o5-2', 'oktyabrsky', 'share', 'person'),
  ('o6-1', 'oktyabrsky', 'share', 'person'), ('o6-2', 'oktyabrsky', 'share', 'person'),
  ('o6-3', 'oktyabrsky', 'share', 'person'),
  ('o7t-1', 'oktyabrsky', 'presence', 'territory'), ('o7t-2', 'oktyabrsky', 'presence', 'territory'),
  ('o8-1a', 'oktyabrsky', 'share', 'person'), ('o8-1b', 'oktyabrsky', 'share', 'person'),
  ('o8-2', 'oktyabrsky', 'share', 'person'),
  ('oe1-1', 'oktyabrsky', 'level', 'territory'), ('oe1-2', 'oktyabrsky', 'level', 'territory'),
  ('oe2-1', 'oktyabrsky', 'level', 'territory'), ('oe2-2', 'oktyabrsky', 'level', 'territory'),

  ('b2-1-1', 'krasnogvardeysky', 'share', 'organization'), ('b2-1-2', 'krasnogvardeysky', 'share', 'organization'),
  ('b2-1-3', 'krasnogvardeysky', 'share', 'organization'), ('b2-1-4', 'krasnogvardeysky', 'level', 'organization'),
  ('b2-1-5', 'krasnogvardeysky', 'share', 'organization'), ('b2-1-6', 'krasnogvardeysky', 'share', 'organization'),
  ('b2-1-7', 'krasnogvardeysky', 'share', 'organization'), ('b2-1-8', 'krasnogvardeysky', 'share', 'organization'),
  ('b2-1-9', 'krasnogvardeysky', 'level', 'organization'), ('b2-1-10', 'krasnogvardeysky', 'share', 'person'),
  ('b2-2-1', 'krasnogvardeysky', 'presence', 'territory'), ('b2-2-2', 'krasnogvardeysky', 'level', 'territory'),
  ('b2-2-3', 'krasnogvardeysky', 'presence', 'territory'), ('b2-2-4', 'krasnogvardeysky', 'presence', 'territory'),
  ('b2-2-5', 'krasnogvardeysky', 'presence', 'territory'), ('b2-2-6', 'krasnogvardeysky', 'presence', 'territory'),
  ('b2-2-7', 'krasnogvardeysky', 'level', 'territory'),
  ('b3-1', 'krasnogvardeysky', 'count', 'practice'), ('b3-2', 'krasnogvardeysky', 'share', 'person'),
  ('b3-3', 'krasnogvardeysky', 'share', 'organization'),
  ('b4-1', 'krasnogvardeysky', 'share', 'person'), ('b4-2', 'krasnogvardeysky', 'share', 'person'),
  ('b4-3', 'krasnogvardeysky', 'mean', 'person'),

  ('t1', 'totsky', 'level', 'organization'), ('t2', 'totsky', 'level', 'organization'),
  ('t3', 'totsky', 'level', 'organization'), ('t4', 'totsky', 'level', 'organization'),
  ('t5', 'totsky', 'level', 'organization'), ('t6', 'totsky', 'share', 'person'),
  ('t7', 'totsky', 'count', 'answer'),

  -- Second readings: where the act can be read in two ways, the other one has a code of its own.
  ('k6-r2', 'kirov', 'share', 'organization'), ('o7-2a-r2', 'oktyabrsky', 'share', 'person'),
  ('t1-r2', 'totsky', 'level', 'organization'), ('t2-r2', 'totsky', 'level', 'organization'),
  ('t3-r2', 'totsky', 'level', 'organization'), ('t4-r2', 'totsky', 'level', 'organization'),
  ('t5-r2', 'totsky', 'level', 'organization');

-- Which table of facts the condition of a share asks, be it about persons or about the members of a team.
CREATE TABLE asked_table (code VARCHAR, source VARCHAR);

INSERT INTO asked_table VALUES
  ('k1', 'routes'), ('d2', 'routes'), ('o2-1', 'routes'), ('o3-3', 'routes'), ('k2', 'training'), ('k3', 'training'),
  ('k5', 'training'), ('d3', 'training'), ('d4', 'training'), ('o7-1', 'training'), ('o7-3', 'training'), ('o3-1', 'training'),
  ('o3-2', 'training'), ('o3-4', 'training'), ('t6', 'training'), ('k7', 'mentoring'), ('o6-1', 'mentoring'), ('o6-2', 'mentoring'),
  ('o6-3', 'mentoring'), ('d1', 'diagnostics'), ('o7-2', 'diagnostics'), ('o7-2a', 'diagnostics'), ('o7-2a-r2', 'diagnostics'), ('o1-1', 'diagnostics'),
  ('o1-2', 'diagnostics'), ('d5', 'support'), ('o7-4', 'support'), ('o5-2', 'support'), ('o4-1', 'roles'), ('o4-2', 'roles'),
  ('o4-3', 'roles'), ('o4-4', 'roles'), ('b3-2', 'roles');

-- `every` holds in every year but the opening one; `in_year` in exactly that year.
CREATE TABLE target_of_act (code VARCHAR, every INTEGER, opening_year INTEGER, opening INTEGER, in_year INTEGER, value INTEGER);

INSERT INTO target_of_act VALUES
  ('k1', 10, 2021, 5, NULL, NULL), ('k2', 10, 2021, 5, NULL, NULL), ('k3', 100, 2021, 50, NULL, NULL),
  ('k4', 4, 2021, 2, NULL, NULL), ('k5', 10, NULL, NULL, NULL, NULL), ('k6', 20, 2021, 10, NULL, NULL),
  ('k6-r2', 20, 2021, 10, NULL, NULL), ('k7', 20, 2021, 10, NULL, NULL),
  ('o7-2a-r2', NULL, NULL, NULL, 2024, 15),
  ('o7-1', NULL, NULL, NULL, 2024, 30), ('o7-2', NULL, NULL, NULL, 2024, 30), ('o7-2a', NULL, NULL, NULL, 2024, 15),
  ('o7-3', NULL, NULL, NULL, 2022, 80), ('o7-4', NULL, NULL, NULL, 2024, 70);

-- An act asks nothing of the years before it exists.
CREATE TABLE target AS
SELECT t.code, y.year,
       CASE WHEN y.year < CASE y.territory WHEN 'kirov' THEN 2021 WHEN 'oktyabrsky' THEN 2022 END THEN NULL
            WHEN t.in_year IS NOT NULL THEN CASE WHEN y.year = t.in_year THEN t.value END
            WHEN y.year = t.opening_year THEN t.opening
            ELSE t.every END AS target
FROM target_of_act t
JOIN indicator_of_act i USING (code)
JOIN territory_year y USING (territory);

-- What every indicator observes: a unit with what is known of its membership (NULL: unknown; units outside stay away),
-- of its condition and of its score (in the scale of the answer or percent).
CREATE TABLE observed (indicator VARCHAR, year INTEGER, unit VARCHAR, population BOOLEAN, meets BOOLEAN, score DECIMAL(18, 6));

-- The head and the deputies whose main job is in an organization of that year.
CREATE TABLE management AS
SELECT o.unit, o.territory, o.year, o.type, p.person, p.first_day, p.last_day
FROM organization_year o
JOIN person_year p ON p.territory = o.territory AND p.org_id = o.org_id AND p.year = o.year
WHERE p.is_m;
