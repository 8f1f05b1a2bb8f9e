-- Totsky, clause 3.3: directions of monitoring, with the portal's own reading of each.

-- t1 to t5 are one question each: the mean level of the schools that answered it.
INSERT INTO observed
SELECT q.code, o.year, o.unit, TRUE, NULL, number_of(o.territory, o.org_id, o.year, q.code)
FROM organization_year o, (VALUES ('t1'), ('t2'), ('t3'), ('t4'), ('t5')) q (code)
WHERE o.territory = 'totsky' AND o.type = 'школа'
  AND number_of(o.territory, o.org_id, o.year, q.code) IS NOT NULL;

-- Their second reading: the heads of all organizations, not of schools alone.
INSERT INTO observed
SELECT q.code || '-r2', o.year, o.unit, TRUE, NULL, number_of(o.territory, o.org_id, o.year, q.code)
FROM organization_year o, (VALUES ('t1'), ('t2'), ('t3'), ('t4'), ('t5')) q (code)
WHERE o.territory = 'totsky' AND number_of(o.territory, o.org_id, o.year, q.code) IS NOT NULL;

INSERT INTO observed
SELECT 't6', p.year, p.unit,
       p.is_t AND (SELECT count(*) > 0 FROM training t WHERE t.person = p.person AND t.year = p.year),
       (SELECT any_row(t.by_diagnostics) FROM training t WHERE t.person = p.person AND t.year = p.year), NULL
FROM person_year p WHERE p.territory = 'totsky';

INSERT INTO observed
SELECT 't7', y.year, y.territory || '/' || y.year, TRUE, NULL,
       number_of(y.territory, '', y.year, 'consultations')
FROM territory_year y WHERE y.territory = 'totsky';
