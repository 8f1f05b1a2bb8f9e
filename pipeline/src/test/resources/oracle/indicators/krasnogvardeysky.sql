-- Krasnogvardeysky, clauses 8.2 to 8.4.

-- Shares of the organizations that answered the question of the indicator's own name.
INSERT INTO observed
SELECT q.code, o.year, o.unit, TRUE, yes_of(o.territory, o.org_id, o.year, q.code), NULL
FROM organization_year o,
     (VALUES ('b2-1-1'), ('b2-1-2'), ('b2-1-3'), ('b2-1-5'), ('b2-1-6'), ('b2-1-7'), ('b2-1-8')) q (code)
WHERE o.territory = 'krasnogvardeysky' AND o.type IN ('школа', 'детский сад', 'дополнительное образование')
  AND yes_of(o.territory, o.org_id, o.year, q.code) IS NOT NULL;

INSERT INTO observed
SELECT q.code, o.year, o.unit, TRUE, NULL, number_of(o.territory, o.org_id, o.year, q.code)
FROM organization_year o, (VALUES ('b2-1-4'), ('b2-1-9')) q (code)
WHERE o.territory = 'krasnogvardeysky' AND o.type IN ('школа', 'детский сад', 'дополнительное образование')
  AND number_of(o.territory, o.org_id, o.year, q.code) IS NOT NULL;

INSERT INTO observed
SELECT 'b2-1-10', p.year, p.unit, p.is_t, p.digital_profile, NULL
FROM person_year p WHERE p.territory = 'krasnogvardeysky';

INSERT INTO observed
SELECT q.code, y.year, y.territory || '/' || y.year, TRUE, yes_of(y.territory, '', y.year, q.code), NULL
FROM territory_year y, (VALUES ('b2-2-1'), ('b2-2-3'), ('b2-2-4'), ('b2-2-5'), ('b2-2-6')) q (code)
WHERE y.territory = 'krasnogvardeysky';

INSERT INTO observed
SELECT q.code, y.year, y.territory || '/' || y.year, TRUE, NULL, number_of(y.territory, '', y.year, q.code)
FROM territory_year y, (VALUES ('b2-2-2'), ('b2-2-7')) q (code)
WHERE y.territory = 'krasnogvardeysky';

INSERT INTO observed
SELECT 'b3-1', c.year, c.unit, c.verdict = 'положительное', TRUE, NULL
FROM practice_year c WHERE c.territory = 'krasnogvardeysky';

INSERT INTO observed
SELECT 'b3-2', p.year, p.unit, p.is_t,
       (SELECT any_row(r.kind IN ('инновационная площадка', 'профессиональное сообщество'))
        FROM roles r
        WHERE r.person = p.person AND r.since <= p.last_day AND (r.until IS NULL OR r.until >= p.first_day)), NULL
FROM person_year p WHERE p.territory = 'krasnogvardeysky';

INSERT INTO observed
SELECT 'b3-3', o.year, o.unit, TRUE,
       number_of(o.territory, o.org_id, o.year, 'student-results')
         > number_of(o.territory, o.org_id, o.year - 1, 'student-results'), NULL
FROM organization_year o
WHERE o.territory = 'krasnogvardeysky' AND o.type = 'школа'
  AND number_of(o.territory, o.org_id, o.year, 'student-results') IS NOT NULL
  AND number_of(o.territory, o.org_id, o.year - 1, 'student-results') IS NOT NULL;

INSERT INTO observed
SELECT 'b4-1', p.year, p.unit, p.is_t, p.category IN ('высшая', 'первая') OR p.position_fit, NULL
FROM person_year p WHERE p.territory = 'krasnogvardeysky';

INSERT INTO observed
SELECT 'b4-2', p.year, p.unit, p.is_t, p.status IN ('педагог-методист', 'педагог-наставник'), NULL
FROM person_year p WHERE p.territory = 'krasnogvardeysky';

-- The latest independent assessment of the year; of several on one day the highest.
INSERT INTO observed
SELECT 'b4-3', p.year, p.unit,
       p.is_t AND (SELECT any_row(d.procedure = 'независимая оценка')
                   FROM diagnostics d WHERE d.person = p.person AND d.year = p.year),
       NULL,
       (SELECT max(d.score) FROM diagnostics d
        WHERE d.person = p.person AND d.procedure = 'независимая оценка'
          AND d.date = (SELECT max(l.date) FROM diagnostics l
                        WHERE l.person = p.person AND l.year = p.year AND l.procedure = 'независимая оценка'))
FROM person_year p WHERE p.territory = 'krasnogvardeysky';
