package org.metodportal.page.result;

import java.math.BigDecimal;
import java.util.List;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Scale;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.monitoring.status.Shortfall;
import org.metodportal.page.text.RussianNumbers;

/**
 * How the values of one indicator are said.
 *
 * @param measure kind of value
 * @param unit what is counted
 * @param scale what a level may be
 * @param units in what a plain number is measured; empty when nothing is said
 */
public record ValueWords(Measure measure, UnitKind unit, Scale scale, String units) {
  /** Words of values without a unit of their own. */
  public ValueWords(Measure measure, UnitKind unit, Scale scale) {
    this(measure, unit, scale, "");
  }

  /** The words of an indicator. */
  public static ValueWords of(IndicatorDefinition definition) {
    return new ValueWords(
        definition.measure(), definition.unit(), definition.scale(), definition.units());
  }

  /** In a sentence: {@code 23,5 %}, {@code 4 мероприятия}, {@code 2,1 из 3}, {@code да}. */
  public String prose(BigDecimal value) {
    return switch (measure) {
      case SHARE -> RussianNumbers.percent(value);
      case COUNT -> isWhole(value) ? UnitWords.count(unit, value.longValue()) : brief(value);
      case MEAN -> brief(value);
      case PRESENCE -> value.signum() == 0 ? "нет" : "да";
      case LEVEL -> brief(value) + " из\u00a0" + brief(scale.to());
      case NUMBER -> measured(value);
    };
  }

  /** After «не менее» or «не более»: {@code 30 %}, {@code 4 мероприятий}. */
  public String genitive(BigDecimal value) {
    return measure == Measure.COUNT && isWhole(value)
        ? UnitWords.genitive(unit, value.longValue())
        : prose(value);
  }

  /** The distance of two values, without a sign: {@code 3,5 п. п.}, {@code 1 практика}. */
  public String distance(BigDecimal difference) {
    BigDecimal size = difference.abs();
    return measure == Measure.COUNT && isWhole(size)
        ? UnitWords.count(unit, size.longValue())
        : by(size);
  }

  /** With its sign: {@code +1,3 п. п.}, {@code −2 мероприятия}, {@code без изменений}. */
  public String signed(BigDecimal difference) {
    return difference.signum() == 0
        ? "без изменений"
        : (difference.signum() > 0 ? "+" : "\u2212") + distance(difference);
  }

  /** The same after «на» and «ожидали»: {@code 3,5 п. п.}, {@code 1 практику}. */
  public String by(BigDecimal difference) {
    BigDecimal size = difference.abs();
    return switch (measure) {
      case SHARE -> RussianNumbers.points(size);
      case COUNT -> isWhole(size) ? UnitWords.accusative(unit, size.longValue()) : brief(size);
      case MEAN, PRESENCE, LEVEL -> brief(size);
      case NUMBER -> measured(size);
    };
  }

  /** In a column whose heading names the unit: {@code 23,5}, {@code 4}, {@code да}. */
  public String bare(BigDecimal value) {
    return measure == Measure.PRESENCE ? prose(value) : RussianNumbers.decimal(value);
  }

  /** In a table of different indicators: {@code 23,5 %}, {@code 4}, {@code 2,1 из 3}. */
  public String compact(BigDecimal value) {
    return switch (measure) {
      case SHARE -> RussianNumbers.decimal(value) + "\u00a0%";
      case COUNT, MEAN -> RussianNumbers.decimal(value);
      case PRESENCE -> prose(value);
      case LEVEL -> RussianNumbers.decimal(value) + " из\u00a0" + brief(scale.to());
      case NUMBER -> measured(value);
    };
  }

  /** Ending of a column's heading: {@code , %}; empty where the value needs none. */
  public String headingUnit() {
    return switch (measure) {
      case SHARE -> ",\u00a0%";
      case LEVEL -> ", от\u00a0" + brief(scale.from()) + " до\u00a0" + brief(scale.to());
      case NUMBER -> units.isEmpty() ? "" : ", " + units;
      case COUNT, MEAN, PRESENCE -> "";
    };
  }

  /** A title with its unit: {@code Маршруты, %}; a title that names per cent is told a share. */
  public String titled(String title) {
    return measure == Measure.SHARE && title.contains("%")
        ? title + ", доля"
        : title + headingUnit();
  }

  /** What the measure is, in words. */
  public String measureWords() {
    return switch (measure) {
      case SHARE -> "доля, в процентах";
      case COUNT -> "количество";
      case MEAN -> "среднее значение";
      case PRESENCE -> "наличие: да или нет";
      case LEVEL -> "уровень от " + brief(scale.from()) + " до " + brief(scale.to());
      case NUMBER -> units.isEmpty() ? "число" : "число, " + units;
    };
  }

  /** What is counted, in words. */
  public String unitWords() {
    return UnitWords.plural(unit);
  }

  /** {@code человека, человек}: what is counted after «из 1» and «из 5»; none of an answer. */
  public List<String> genitives() {
    return UnitWords.genitives(unit);
  }

  /** {@code 54 из 230 человек}; empty when the figure has no such counts. */
  public String counts(Figure figure) {
    Long denominator = figure.denominator();
    if (denominator == null || denominator == 0 || figure.flag() == ObservationFlag.NO_VALUE) {
      return "";
    }
    String all = UnitWords.genitive(unit, denominator);
    Long numerator = figure.numerator();
    if (measure == Measure.COUNT && numerator == null) {
      return "";
    }
    return numerator == null
        ? "по данным " + all
        : RussianNumbers.whole(numerator) + " из\u00a0" + all;
  }

  /** {@code До цели не хватает 39 человек (всего их 3 571).} */
  String shortfall(Shortfall shortfall) {
    return (shortfall.tooMany() ? "Больше, чем позволяет цель, на " : "До цели не хватает ")
        + (shortfall.tooMany()
            ? UnitWords.accusative(unit, shortfall.units())
            : UnitWords.genitive(unit, shortfall.units()))
        + " (всего посчитано "
        + RussianNumbers.whole(shortfall.denominator())
        + ").";
  }

  /** {@code 77,3 процентов}: the unit as the editor wrote it. */
  private String measured(BigDecimal value) {
    return units.isEmpty() ? brief(value) : brief(value) + "\u00a0" + units;
  }

  private static String brief(BigDecimal value) {
    return RussianNumbers.brief(value);
  }

  private static boolean isWhole(BigDecimal value) {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
