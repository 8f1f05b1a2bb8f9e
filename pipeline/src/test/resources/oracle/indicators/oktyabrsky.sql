-- Oktyabrsky: section 7 (o7-*), table 1 (o1 to o8) and table 2 (oe*) of the act.

-- o7-1: teachers trained by a programme of the federal registry that their diagnostics called for.
INSERT INTO observed
SELECT 'o7-1', p.year, p.unit, p.is_t,
       (SELECT any_row(t.by_diagnostics AND t.federal_registry)
        FROM training t WHERE t.person = p.person AND t.year = p.year), NULL
FROM person_year p WHERE p.territory = 'oktyabrsky';

INSERT INTO observed
SELECT 'o7-2', p.year, p.unit, p.role IN ('педагог', 'выпускник'),
       (SELECT any_row(d.procedure = 'функциональная грамотность')
        FROM diagnostics d WHERE d.person = p.person AND d.year = p.year), NULL
FROM person_year p WHERE p.territory = 'oktyabrsky';

INSERT INTO observed
SELECT 'o7-2a', p.year, p.unit, p.role IN ('педагог', 'выпускник'),
       (SELECT any_row(d.procedure = 'функциональная грамотность' AND d.score >= 70)
        FROM diagnostics d WHERE d.person = p.person AND d.year = p.year), NULL
FROM person_year p WHERE p.territory = 'oktyabrsky';

-- The second reading: of those who took the test.
INSERT INTO observed
SELECT 'o7-2a-r2', p.year, p.unit,
       p.role IN ('педагог', 'выпускник') AND
       (SELECT any_row(d.procedure = 'функциональная грамотность')
        FROM diagnostics d WHERE d.person = p.person AND d.year = p.year),
       (SELECT any_row(d.procedure = 'функциональная грамотность' AND d.score >= 70)
        FROM diagnostics d WHERE d.person = p.person AND d.year = p.year), NULL
FROM person_year p WHERE p.territory = 'oktyabrsky';

-- o7-3 and o3-4: at least half of the head and the deputies; an unknown member counts as not met.
INSERT INTO observed
SELECT i.code, m.year, m.unit, TRUE,
       2 * count(*) FILTER (WHERE
         (SELECT any_row(t.topic = 'управление качеством')
          FROM training t WHERE t.person = m.person AND t.year = m.year)) >= count(*), NULL
FROM management m, (VALUES ('o7-3'), ('o3-4')) i (code)
WHERE m.territory = 'oktyabrsky'
GROUP BY i.code, m.year, m.unit;

-- o7-4 and o5-2: young teachers in their first three years.
INSERT INTO observed
SELECT i.code, p.year, p.unit, p.is_t AND p.age < 35 AND p.experience < 3,
       (SELECT count(*) > 0 FROM support s WHERE s.person = p.person AND s.year = p.year), NULL
FROM person_year p, (VALUES ('o7-4'), ('o5-2')) i (code)
WHERE p.territory = 'oktyabrsky';

-- o1-1 teachers, o1-2 managers: diagnosed in the year by anybody.
INSERT INTO observed
SELECT i.code, p.year, p.unit, CASE i.code WHEN 'o1-1' THEN p.is_t ELSE p.is_m END,
       (SELECT count(*) > 0 FROM diagnostics d WHERE d.person = p.person AND d.year = p.year), NULL
FROM person_year p, (VALUES ('o1-1'), ('o1-2')) i (code)
WHERE p.territory = 'oktyabrsky';

INSERT INTO observed
SELECT 'o2-1', p.year, p.unit,
       p.is_p AND (SELECT count(*) > 0 FROM diagnostics d WHERE d.person = p.person AND d.year = p.year),
       (SELECT any_row(r.after_diagnostics) FROM routes r WHERE r.person = p.person AND r.year = p.year), NULL
FROM person_year p WHERE p.territory = 'oktyabrsky';

-- o3-1 teachers, o3-2 managers: diagnosed by the institute and given a route, then trained.
INSERT INTO observed
SELECT i.code, p.year, p.unit,
       CASE i.code WHEN 'o3-1' THEN p.is_t ELSE p.is_m END
         AND (SELECT any_row(d.operator = 'институт')
              FROM diagnostics d WHERE d.person = p.person AND d.year = p.year)
         AND (SELECT count(*) > 0 FROM routes r WHERE r.person = p.person AND r.year = p.year),
       (SELECT any_row(t.kind IN ('ПК', 'ПП')) FROM training t WHERE t.person = p.person AND t.year = p.year), NULL
FROM person_year p, (VALUES ('o3-1'), ('o3-2')) i (code)
WHERE p.territory = 'oktyabrsky';

INSERT INTO observed
SELECT 'o3-3', p.year, p.unit,
       p.is_p AND (SELECT any_row(t.operator = 'академия' AND t.final_assessment)
                   FROM training t WHERE t.person = p.person AND t.year = p.year),
       (SELECT any_row(r.tutor) FROM routes r WHERE r.person = p.person AND r.year = p.year), NULL
FROM person_year p WHERE p.territory = 'oktyabrsky';

INSERT INTO observed
SELECT 'o3-5', g.year, g.unit, TRUE, g.federal_registry, NULL
FROM programme_year g WHERE g.territory = 'oktyabrsky';

INSERT INTO observed
SELECT 'o4-1', p.year, p.unit,
       p.is_p AND (SELECT any_row(d.procedure = 'экспертная' AND d.operator = 'институт' AND d.score > 60)
                   FROM diagnostics d WHERE d.person = p.person AND d.year = p.year),
       (SELECT any_row(r.kind = 'РСЭС')
        FROM roles r
        WHERE r.person = p.person AND r.since <= p.last_day AND (r.until IS NULL OR r.until >= p.first_day)), NULL
FROM person_year p WHERE p.territory = 'oktyabrsky';

INSERT INTO observed
SELECT i.code, p.year, p.unit,
       p.is_p AND (SELECT any_row(d.operator = 'институт')
                   FROM diagnostics d WHERE d.person = p.person AND d.year = p.year),
       (SELECT any_row(r.kind = i.kind)
        FROM roles r
        WHERE r.person = p.person AND r.since <= p.last_day AND (r.until IS NULL OR r.until >= p.first_day)), NULL
FROM person_year p, (VALUES ('o4-2', 'методический актив'), ('o4-3', 'тьютор')) i (code, kind)
WHERE p.territory = 'oktyabrsky';

INSERT INTO observed
SELECT 'o4-4', p.year, p.unit, p.is_t,
       (SELECT any_row(r.kind = 'эксперт WSR')
        FROM roles r
        WHERE r.person = p.person AND r.since <= p.last_day AND (r.until IS NULL OR r.until >= p.first_day)), NULL
FROM person_year p WHERE p.territory = 'oktyabrsky';

INSERT INTO observed
SELECT 'o5-1', y.year, y.territory || '/' || y.year, TRUE, NULL,
       number_of(y.territory, '', y.year, 'young-projects')
FROM territory_year y WHERE y.territory = 'oktyabrsky';

-- o6-1: on either side of a mentorship.
INSERT INTO observed
SELECT 'o6-1', p.year, p.unit, p.is_p,
       (SELECT any_row(g.form = 'наставничество')
        FROM mentoring g
        WHERE g.mentee = p.person AND g.started_on <= p.last_day
          AND (g.ended_on IS NULL OR g.ended_on >= p.first_day))
       OR
       (SELECT any_row(g.form = 'наставничество')
        FROM mentoring g
        WHERE g.mentor = p.person AND g.started_on <= p.last_day
          AND (g.ended_on IS NULL OR g.ended_on >= p.first_day)), NULL
FROM person_year p WHERE p.territory = 'oktyabrsky';

INSERT INTO observed
SELECT i.code, p.year, p.unit, CASE i.code WHEN 'o6-2' THEN p.is_t ELSE p.is_m END,
       (SELECT any_row(g.form = i.form)
        FROM mentoring g
        WHERE g.mentee = p.person AND g.started_on <= p.last_day
          AND (g.ended_on IS NULL OR g.ended_on >= p.first_day)), NULL
FROM person_year p, (VALUES ('o6-2', 'педагог-методист'), ('o6-3', 'руководитель-наставник')) i (code, form)
WHERE p.territory = 'oktyabrsky';

INSERT INTO observed
SELECT 'o7t-1', y.year, y.territory || '/' || y.year, TRUE, yes_of(y.territory, '', y.year, 'communities'), NULL
FROM territory_year y WHERE y.territory = 'oktyabrsky';

INSERT INTO observed
SELECT 'o7t-2', y.year, y.territory || '/' || y.year, TRUE,
       yes_of(y.territory, '', y.year, 'umo-regulation') AND yes_of(y.territory, '', y.year, 'umo-programme'), NULL
FROM territory_year y WHERE y.territory = 'oktyabrsky';

INSERT INTO observed
SELECT i.code, p.year, p.unit, CASE i.code WHEN 'o8-1a' THEN p.is_t ELSE p.is_m END, p.age < 35, NULL
FROM person_year p, (VALUES ('o8-1a'), ('o8-1b')) i (code)
WHERE p.territory = 'oktyabrsky';

INSERT INTO observed
SELECT 'o8-2', p.year, p.unit, p.is_t, p.profile_match, NULL
FROM person_year p WHERE p.territory = 'oktyabrsky';

INSERT INTO observed
SELECT q.code, y.year, y.territory || '/' || y.year, TRUE, NULL, number_of(y.territory, '', y.year, q.code)
FROM territory_year y, (VALUES ('oe1-1'), ('oe1-2'), ('oe2-1'), ('oe2-2')) q (code)
WHERE y.territory = 'oktyabrsky';
