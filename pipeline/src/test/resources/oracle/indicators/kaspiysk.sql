-- Kaspiysk, the act's clause 5.1.

INSERT INTO observed
SELECT 'd1', p.year, p.unit, p.is_p,
       (SELECT any_row(d.operator = 'центр') FROM diagnostics d WHERE d.person = p.person AND d.year = p.year), NULL
FROM person_year p WHERE p.territory = 'kaspiysk';

INSERT INTO observed
SELECT 'd2', p.year, p.unit, p.is_p,
       (SELECT any_row(r.operator = 'центр' AND r.after_diagnostics)
        FROM routes r WHERE r.person = p.person AND r.year = p.year), NULL
FROM person_year p WHERE p.territory = 'kaspiysk';

INSERT INTO observed
SELECT 'd3', p.year, p.unit, p.is_t,
       (SELECT any_row(t.by_diagnostics AND t.federal_registry)
        FROM training t WHERE t.person = p.person AND t.year = p.year), NULL
FROM person_year p WHERE p.territory = 'kaspiysk';

-- At least half of the team: an unknown member counts as not met.
INSERT INTO observed
SELECT 'd4', m.year, m.unit, TRUE,
       2 * count(*) FILTER (WHERE
         (SELECT any_row(t.topic = 'управление качеством')
          FROM training t WHERE t.person = m.person AND t.year = m.year)) >= count(*), NULL
FROM management m WHERE m.territory = 'kaspiysk'
GROUP BY m.year, m.unit;

INSERT INTO observed
SELECT 'd5', p.year, p.unit, p.is_t AND p.age < 35 AND p.experience < 3,
       (SELECT count(*) > 0 FROM support s WHERE s.person = p.person AND s.year = p.year), NULL
FROM person_year p WHERE p.territory = 'kaspiysk';

INSERT INTO observed
SELECT 'd6', g.year, g.unit, TRUE, g.federal_registry, NULL
FROM programme_year g WHERE g.territory = 'kaspiysk';
