-- The words of the data contract as SQL. NULL is "unknown" everywhere: SQL's AND, OR and NOT are the contract's logic.

-- TRUE when some row holds; else unknown when some row is unknown; else FALSE, also of no rows at all.
CREATE MACRO any_row(holds) AS
  CASE WHEN bool_or(holds) THEN TRUE
       WHEN count(*) FILTER (WHERE (holds) IS NULL) > 0 THEN NULL
       ELSE FALSE END;

-- The shipped tables write yes/no as да and нет only: any other word stops the oracle instead of being guessed at.
CREATE MACRO yes_no(word) AS
  CASE WHEN word IS NULL THEN NULL
       WHEN word = 'да' THEN TRUE
       WHEN word = 'нет' THEN FALSE
       ELSE error('neither да nor нет: ' || word) END;

-- Full years on 1 January of the year after the given one: whoever was born on 1 January has the birthday that very day.
CREATE MACRO full_years_after(start, reporting_year) AS
  reporting_year - year(start) + CASE WHEN month(start) = 1 AND day(start) = 1 THEN 1 ELSE 0 END;

CREATE MACRO territory_of(file) AS regexp_extract(file, '([^/\\]+)[/\\][^/\\]+$', 1);

-- 100 * part / whole in tenths, half up, in whole numbers only.
CREATE MACRO tenths_of_percent(part, whole) AS (2000 * part + whole) // (2 * whole);

-- A mean in tenths, half up; the sum comes in millionths.
CREATE MACRO tenths_of_mean(millionths, units) AS (2 * millionths + 100000 * units) // (2 * 100000 * units);

CREATE MACRO one_decimal(tenths) AS (tenths // 10)::VARCHAR || '.' || (tenths % 10)::VARCHAR;
