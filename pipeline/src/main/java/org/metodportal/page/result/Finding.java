package org.metodportal.page.result;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
import org.metodportal.indicator.series.Series;
import org.metodportal.monitoring.status.Goal;
import org.metodportal.monitoring.trend.Direction;
import org.metodportal.monitoring.trend.Trend;
import org.metodportal.page.text.Sentence;

/** The sentences that say first what the numbers of an indicator show. */
public final class Finding {
  private final IndicatorDefinition definition;
  private final Series series;
  private final ValueWords words;

  private Finding(IndicatorDefinition definition, Series series) {
    this.definition = definition;
    this.series = series;
    this.words = ValueWords.of(definition);
  }

  /** The latest value, its distance to the target, its change, and what is hidden or missing. */
  public static String of(IndicatorDefinition definition, Series series) {
    return new Finding(definition, series).text();
  }

  private String text() {
    Figure latest = series.latest();
    BigDecimal value = latest == null ? null : latest.value();
    Figure last = series.last();
    if (latest == null || value == null) {
      return last == null ? "Данных пока нет." : absence(last);
    }
    String text =
        definition.measure() == Measure.PRESENCE
            ? presence(latest, value)
            : level(latest, value) + change(latest, value) + named(latest);
    return last == null || last.year() == latest.year() ? text : text + " " + absence(last);
  }

  private String presence(Figure latest, BigDecimal value) {
    String text = "В " + latest.year() + " году — " + words.prose(value);
    Figure before = series.latestBefore(latest.year());
    BigDecimal earlier = before == null ? null : before.value();
    if (before == null || earlier == null) {
      return text + ".";
    }
    String when = "в " + before.year() + " году";
    return earlier.compareTo(value) == 0
        ? text + ", как и " + when + "."
        : text + "; " + when + " — " + words.prose(earlier) + ".";
  }

  private String level(Figure latest, BigDecimal value) {
    String text =
        "В "
            + latest.year()
            + " году — "
            + words.prose(value)
            + (definition.reading().isEmpty() ? "" : " (" + definition.reading() + ")");
    Standing standing = Standing.of(definition, latest);
    if (standing == null) {
      return text + ".";
    }
    String target = "(" + words.prose(standing.target()) + ")";
    BigDecimal gap = value.subtract(standing.target());
    if (!standing.own()) {
      String aim = standing.targetYear() + " года " + target;
      return standing.met()
          ? text + ": цель " + aim + " уже достигнута."
          : text + ": до цели " + aim + " остаётся " + Sentence.of(words.distance(gap));
    }
    int side = side(latest, standing);
    if (gap.signum() == 0 && side != 0) {
      return text + ": чуть " + (side > 0 ? "выше" : "ниже") + " цели " + target + ".";
    }
    return gap.signum() == 0
        ? text + " — ровно цель."
        : text + ": на " + words.by(gap) + side(gap) + "цели " + target + ".";
  }

  /** On which side of the target the whole counts are; 0 when they meet it exactly. */
  private int side(Figure latest, Standing standing) {
    Fraction exact = Observation.of(definition.measure(), latest).value();
    return exact == null ? 0 : exact.compareTo(Fraction.of(standing.target()));
  }

  private static String side(BigDecimal gap) {
    return gap.signum() > 0 ? " выше " : " ниже ";
  }

  private String change(Figure latest, BigDecimal value) {
    Figure before = series.latestBefore(latest.year());
    BigDecimal earlier = before == null ? null : before.value();
    if (before == null || earlier == null) {
      return "";
    }
    String since =
        before.year() == latest.year() - 1
            ? "За год"
            : "По сравнению с " + before.year() + " годом";
    BigDecimal difference = value.subtract(earlier);
    if (difference.signum() == 0) {
      return " "
          + Sentence.of(
              (before.year() == latest.year() - 1
                      ? since + " значение не изменилось"
                      : "Такое же значение было в " + before.year() + " году")
                  + trend(latest, difference));
    }
    String verb = difference.signum() > 0 ? "выросло" : "снизилось";
    return " "
        + Sentence.of(
            since
                + " значение "
                + verb
                + " на "
                + words.by(difference)
                + trend(latest, difference));
  }

  /**
   * Where the values go, joined so that it agrees with the last change: {@code , но за 5 лет —
   * рост}.
   */
  private String trend(Figure latest, BigDecimal difference) {
    Trend trend =
        Trend.until(definition.measure(), series, latest.year(), definition.ledger().inForceFrom());
    if (trend.turn() != null) {
      return "; " + trend.words();
    }
    String said = StatusWords.trend(trend);
    if (said.isEmpty() || !definition.ledger().inForce(latest.year())) {
      return "";
    }
    boolean against =
        trend.sign() != Integer.signum(difference.signum()) && difference.signum() != 0;
    String span = said.substring(0, said.length() - trend.words().length()).strip();
    return (against ? ", но " : ", ") + span + " — " + trend.words();
  }

  /** The verdict of a named year that is over; empty where there is none. */
  private String named(Figure latest) {
    Goal goal = Goal.in(definition.ledger(), latest.year());
    Fraction value =
        goal == null || !goal.isOver(latest.year()) ? null : series.in(goal.year()).value();
    if (goal == null || value == null) {
      return "";
    }
    boolean met = Direction.of(definition.upwards()).meets(value, goal.value());
    return " Цель "
        + goal.year()
        + " года ("
        + words.prose(Standing.shown(goal))
        + ") "
        + (met ? "достигнута: " : "не достигнута: ")
        + Sentence.of(words.prose(value.rounded(1)));
  }

  private static String absence(@Nullable Figure figure) {
    if (figure == null) {
      return "";
    }
    int year = figure.year();
    if (figure.flag() == ObservationFlag.HIDDEN) {
      return "Значение за " + year + " год скрыто, чтобы по нему нельзя было узнать людей.";
    }
    return figure.flag() == ObservationFlag.ZERO_DENOMINATOR
        ? "За " + year + "\u00a0год не из кого считать: никто не подходит под условия."
        : "За " + year + "\u00a0год данных нет.";
  }
}
