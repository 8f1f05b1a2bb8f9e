-- Kirov, appendix 1 of the act.

INSERT INTO observed
SELECT 'k1', p.year, p.unit, p.is_t,
       (SELECT any_row(r.operator = 'центр') FROM routes r WHERE r.person = p.person AND r.year = p.year), NULL
FROM person_year p WHERE p.territory = 'kirov';

-- The act divides the teachers of schools by all teachers: the type of organization belongs to the condition.
INSERT INTO observed
SELECT 'k2', p.year, p.unit, p.is_t,
       p.org_type = 'школа' AND
       (SELECT any_row(t.operator = 'центр' AND t.kind = 'ПК')
        FROM training t WHERE t.person = p.person AND t.year = p.year), NULL
FROM person_year p WHERE p.territory = 'kirov';

INSERT INTO observed
SELECT 'k3', p.year, p.unit, p.role = 'сотрудник центра',
       (SELECT any_row(t.operator = 'федеральный оператор')
        FROM training t WHERE t.person = p.person AND t.year <= p.year), NULL
FROM person_year p WHERE p.territory = 'kirov';

INSERT INTO observed
SELECT 'k4', e.year, e.unit, e.level = 'региональный', TRUE, NULL
FROM event_year e WHERE e.territory = 'kirov';

-- Any member is enough.
INSERT INTO observed
SELECT 'k5', m.year, m.unit, TRUE,
       count(*) FILTER (WHERE
         (SELECT any_row(t.topic = 'управленческие команды')
          FROM training t WHERE t.person = m.person AND t.year = m.year)) > 0, NULL
FROM management m
WHERE m.territory = 'kirov' AND m.type IN ('школа', 'детский сад', 'дополнительное образование')
GROUP BY m.year, m.unit;

-- Only the schools that answered are counted.
INSERT INTO observed
SELECT 'k6', o.year, o.unit, TRUE, yes_of(o.territory, o.org_id, o.year, 'mentoring-model'), NULL
FROM organization_year o
WHERE o.territory = 'kirov' AND o.type = 'школа'
  AND yes_of(o.territory, o.org_id, o.year, 'mentoring-model') IS NOT NULL;

-- The second reading: of all schools, a silent one is unknown.
INSERT INTO observed
SELECT 'k6-r2', o.year, o.unit, TRUE, yes_of(o.territory, o.org_id, o.year, 'mentoring-model'), NULL
FROM organization_year o
WHERE o.territory = 'kirov' AND o.type = 'школа';

INSERT INTO observed
SELECT 'k7', m.year, m.unit, TRUE,
       count(*) FILTER (WHERE
         (SELECT any_row(g.form = 'менторство')
          FROM mentoring g
          WHERE g.mentee = m.person AND g.started_on <= m.last_day
            AND (g.ended_on IS NULL OR g.ended_on >= m.first_day))) > 0, NULL
FROM management m
WHERE m.territory = 'kirov' AND m.type = 'школа'
GROUP BY m.year, m.unit;
