-- Where the portal's file and the oracle part. Targets are compared as numbers, all else as it is written.
CREATE TABLE produced AS
SELECT territory, indicator, year, breakdown, coalesce(member, '') AS member, coalesce(numerator, '') AS numerator,
       coalesce(denominator, '') AS denominator, coalesce(value, '') AS value, coalesce(target, '') AS target,
       coalesce(flag, '') AS flag, coalesce(unknown, '') AS unknown
FROM read_csv(getvariable('produced'), delim = ',', quote = '"', escape = '"', header = true, all_varchar = true);

CREATE TABLE difference AS
WITH rows AS (
  SELECT coalesce(e.territory, p.territory) AS territory, coalesce(e.indicator, p.indicator) AS indicator,
         coalesce(e.year, p.year) AS year, coalesce(e.breakdown, p.breakdown) AS breakdown,
         coalesce(e.member, p.member) AS member, e.indicator IS NULL AS extra, p.indicator IS NULL AS missing,
         e.numerator AS e_numerator, p.numerator AS p_numerator, e.denominator AS e_denominator,
         p.denominator AS p_denominator, e.value AS e_value, p.value AS p_value, e.target AS e_target,
         p.target AS p_target, e.flag AS e_flag, p.flag AS p_flag, e.unknown AS e_unknown, p.unknown AS p_unknown,
         count(*) OVER (PARTITION BY territory, indicator, year, breakdown, member) > 1 AS repeated
  FROM expected e
  FULL OUTER JOIN produced p USING (territory, indicator, year, breakdown, member))
SELECT territory, indicator, year, breakdown, member, CASE
    WHEN extra THEN 'a row the oracle does not have'
    WHEN missing THEN 'the row is missing'
    WHEN repeated THEN 'the row stands more than once'
    ELSE concat_ws(', ',
      CASE WHEN e_numerator <> p_numerator THEN 'numerator «' || p_numerator || '», expected «' || e_numerator || '»' END,
      CASE WHEN e_denominator <> p_denominator
           THEN 'denominator «' || p_denominator || '», expected «' || e_denominator || '»' END,
      CASE WHEN e_value <> p_value THEN 'value «' || p_value || '», expected «' || e_value || '»' END,
      CASE WHEN e_target <> p_target AND (try_cast(e_target AS DECIMAL(18, 6)) = try_cast(p_target AS DECIMAL(18, 6))) IS NOT TRUE
           THEN 'target «' || p_target || '», expected «' || e_target || '»' END,
      CASE WHEN e_flag <> p_flag THEN 'flag «' || p_flag || '», expected «' || e_flag || '»' END,
      CASE WHEN e_unknown <> p_unknown THEN 'unknown «' || p_unknown || '», expected «' || e_unknown || '»' END)
    END AS what
FROM rows
WHERE what <> ''
ORDER BY territory, indicator, year, breakdown, member;
