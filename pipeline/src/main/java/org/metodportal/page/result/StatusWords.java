package org.metodportal.page.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.Observation;
import org.metodportal.monitoring.status.Goal;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.Remark;
import org.metodportal.monitoring.status.Revision;
import org.metodportal.monitoring.status.Shortfall;
import org.metodportal.monitoring.status.Status;
import org.metodportal.monitoring.status.WilsonInterval;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.monitoring.trend.LastChange;
import org.metodportal.monitoring.trend.Projection;
import org.metodportal.monitoring.trend.Trend;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** Why a status is what it is, in sentences. */
public final class StatusWords {
  /** Before the projection of a trend that the last year did not follow. */
  private static final String AS_USUAL =
      "Если дальше пойдёт как обычно за эти годы, а не как в последний, в ";

  /** Of so many values the last change says all: there is nothing usual. */
  private static final int FEW = 2;

  private StatusWords() {}

  /**
   * The outcome with its years and, of a named year that is over, its numbers: {@code цель 2024
   * года (15 %) не достигнута: 7 %}.
   */
  public static String verdict(IndicatorDefinition definition, YearStatus status) {
    return outcome(definition, status) + reading(definition, status);
  }

  /** {@code (от всех педагогов)} after a verdict on an act that can be read in two ways. */
  private static String reading(IndicatorDefinition definition, YearStatus status) {
    return definition.reading().isEmpty()
            || status.observation().value() == null
            || status.status() == Status.BEFORE_ACT
        ? ""
        : " (" + definition.reading() + ")";
  }

  private static String outcome(IndicatorDefinition definition, YearStatus status) {
    Goal goal = status.goal();
    Observation judged = status.verdict().judged();
    if (goal == null || judged == null || judged.value() == null || !status.isOfEarlierYear()) {
      return status.words();
    }
    ValueWords words = ValueWords.of(definition);
    return "цель "
        + goal.year()
        + "\u00a0года ("
        + words.prose(Standing.shown(goal))
        + ") "
        + (status.level() == YearStatus.Level.MET ? "достигнута: " : "не достигнута: ")
        + words.prose(judged.value().rounded(1));
  }

  /**
   * The last year's change and the trend in one sentence, so that a reader sees both: {@code за год
   * −4,4 п. п., за 5 лет рост}; of a named year that is over the present value comes first. Empty
   * where nothing is known of either.
   */
  public static String movement(IndicatorDefinition definition, YearStatus status) {
    return movement(definition, status, trend(status.trend()));
  }

  /** The movement beside the words of a status: those that tell of a turn need no trend. */
  static String beside(IndicatorDefinition definition, YearStatus status) {
    boolean turned = status.status() == Status.TURNED_UP || status.status() == Status.TURNED_DOWN;
    return movement(definition, status, turned ? "" : trend(status.trend()));
  }

  private static String movement(IndicatorDefinition definition, YearStatus status, String trend) {
    List<String> parts = new ArrayList<>();
    Fraction value = status.observation().value();
    if (value == null || status.status() == Status.BEFORE_ACT) {
      return "";
    }
    ValueWords words = ValueWords.of(definition);
    if (status.isOfEarlierYear()) {
      parts.add("в\u00a0" + status.year() + "\u00a0году " + words.prose(value.rounded(1)));
    }
    LastChange change = status.lastChange();
    if (change != null) {
      parts.add("за\u00a0год " + words.signed(change.amount()));
    }
    if (!trend.isEmpty()) {
      parts.add(trend);
    }
    String formerGoal = formerGoal(definition, status);
    String moved = String.join(", ", parts);
    return formerGoal.isEmpty() || moved.isEmpty() ? formerGoal + moved : formerGoal + "; " + moved;
  }

  /** {@code в 2021 году цель была 5 %} where the target that was met is not the present one. */
  private static String formerGoal(IndicatorDefinition definition, YearStatus status) {
    YearStatus.Former former = status.verdict().former();
    Goal goal = status.goal();
    return goal == null || former == null || former.goal().value().compareTo(goal.value()) == 0
        ? ""
        : "в\u00a0"
            + former.goal().year()
            + "\u00a0году цель была "
            + ValueWords.of(definition).prose(Standing.shown(former.goal()));
  }

  /** {@code за 5 лет рост}, {@code росло, с 2023 года снижается}; empty without a named trend. */
  static String trend(Trend trend) {
    int years = trend.window().span();
    return switch (trend.name()) {
      case RISE, FALL, STEADY ->
          trend.turn() != null
              ? trend.words()
              : "за\u00a0" + RussianPlural.count(years, "год", "года", "лет") + " " + trend.words();
      case FEW_POINTS, NOT_MEASURED, BEFORE_ACT -> "";
    };
  }

  /** The goal, the trend, the projection of a year, and what must be said beside them. */
  public static List<String> reasons(IndicatorDefinition definition, YearStatus status) {
    ValueWords words = ValueWords.of(definition);
    List<String> reasons = new ArrayList<>();
    if (status.status() == Status.BEFORE_ACT) {
      reasons.add("В этом году документа ещё не было: значение показано, но не оценивается.");
      return List.copyOf(reasons);
    }
    Goal goal = status.goal();
    Fraction value = status.observation().value();
    if (goal != null && value != null && !goal.isOver(status.year())) {
      reasons.add(
          "Значение "
              + status.year()
              + "\u00a0года ("
              + words.prose(value.rounded(1))
              + ") сравнивается с целью "
              + (goal.isOf(status.year()) ? "этого года" : "на " + goal.year() + "\u00a0год")
              + ": "
              + words.prose(Standing.shown(goal))
              + ".");
    } else if (goal != null && value != null) {
      reasons.add(
          "Документ называет цель на "
              + goal.year()
              + "\u00a0год ("
              + words.prose(Standing.shown(goal))
              + "); на "
              + status.year()
              + "\u00a0год цели в нём нет.");
    } else if (value != null) {
      reasons.add("Цели на этот год нет, поэтому сказано только, куда идут значения.");
    }
    Shortfall shortfall = status.shortfall();
    if (shortfall != null) {
      reasons.add(words.shortfall(shortfall));
    }
    addLostTarget(reasons, definition, status);
    addTrend(reasons, words, status);
    addProjection(reasons, words, status);
    for (Remark remark : status.remarks()) {
      reasons.add(Sentence.of(Sentence.capital(remark.words())));
    }
    if (!definition.reading().isEmpty()) {
      reasons.add(
          "Документ можно прочесть по-разному; этот вывод — если считать "
              + definition.reading()
              + ".");
    }
    return List.copyOf(reasons);
  }

  private static void addLostTarget(
      List<String> reasons, IndicatorDefinition definition, YearStatus status) {
    String former = formerGoal(definition, status);
    if (!former.isEmpty()) {
      reasons.add(Sentence.of(Sentence.capital(former)));
    }
  }

  /** How the target was changed; empty when it was not. */
  public static String revision(IndicatorStatus status) {
    return status.revision() == Revision.NONE
        ? ""
        : Sentence.of(Sentence.capital(status.revision().words()));
  }

  /** How far chance alone may carry a share, and whether one person would change its level. */
  public static List<String> robustness(IndicatorStatus status) {
    List<String> sentences = new ArrayList<>();
    WilsonInterval interval = status.interval();
    YearStatus current = status.current();
    if (interval != null && current != null) {
      sentences.add(
          "Доверительный интервал Уилсона (95\u00a0%) для "
              + current.year()
              + "\u00a0года — от "
              + RussianNumbers.brief(interval.from())
              + " до "
              + RussianNumbers.percent(interval.to())
              + ": в этих пределах доля могла бы оказаться просто случайно.");
    }
    YearStatus judged = status.judged();
    Observation named = judged == null ? null : judged.verdict().judged();
    if (named != null) {
      switch (status.onePerson()) {
        case WOULD_FLIP ->
            sentences.add(
                "Вывод о цели "
                    + named.year()
                    + "\u00a0года изменился бы от одного педагога: читайте его осторожно.");
        case WOULD_NOT ->
            sentences.add(
                "Вывод о цели " + named.year() + "\u00a0года не изменился бы от одного педагога.");
        case NOT_SAID -> {}
      }
    }
    return List.copyOf(sentences);
  }

  private static void addTrend(List<String> reasons, ValueWords words, YearStatus status) {
    Trend trend = status.trend();
    Fraction perYear = trend.perYear();
    LastChange change = status.lastChange();
    String lastYear =
        change == null ? "" : Sentence.of("За последний год: " + words.signed(change.amount()));
    if (perYear == null) {
      return;
    }
    BigDecimal size = perYear.rounded(1);
    String basis = "медиана по " + values(trend);
    if (trend.turn() != null) {
      reasons.add(
          Sentence.of(Sentence.capital(trend.words()) + " (судя по " + values(trend) + ")"));
    } else if (trend.name() == Trend.Name.STEADY || size.signum() == 0) {
      reasons.add(
          "В целом известные значения этих лет почти не растут и не снижаются (" + basis + ").");
    } else if (trend.points() > FEW) {
      reasons.add(
          "Обычно за год значение "
              + (size.signum() > 0 ? "растёт на " : "снижается на ")
              + words.by(size)
              + " ("
              + basis
              + ").");
    }
    if (!lastYear.isEmpty()) {
      reasons.add(lastYear);
    }
  }

  private static String values(Trend trend) {
    return values(trend.points(), trend.firstYear());
  }

  /** {@code 5 значениям с 2021 года}. */
  static String values(int points, int firstYear) {
    return points
        + "\u00a0"
        + RussianPlural.genitive(points, "значению", "значениям")
        + " с "
        + firstYear
        + "\u00a0года";
  }

  /** {@code : до 100 % не хватит 10,2 п. п.}; empty when the goal is not known. */
  private static String missed(ValueWords words, @Nullable Goal goal, Projection projection) {
    if (goal == null) {
      return "";
    }
    BigDecimal target = goal.value().rounded(1);
    BigDecimal left = target.subtract(projection.value().rounded(1));
    return left.signum() >= 0
        ? ": до " + words.genitive(target) + " не хватит " + words.distance(left)
        : ": больше цели на " + words.by(left.negate());
  }

  /** Whether the last year went the other way than the years together. */
  private static boolean runsAgainst(YearStatus status) {
    LastChange change = status.lastChange();
    Fraction perYear = status.trend().perYear();
    return change != null
        && perYear != null
        && change.amount().signum() != 0
        && change.amount().signum() != perYear.signum();
  }

  private static void addProjection(List<String> reasons, ValueWords words, YearStatus status) {
    Projection projection = status.projection();
    if (projection == null) {
      return;
    }
    Fraction miss = status.miss();
    String text =
        (runsAgainst(status) ? AS_USUAL : "Если так пойдёт дальше, в ")
            + projection.year()
            + "\u00a0году будет "
            + words.prose(projection.value().rounded(1));
    reasons.add(
        miss == null || miss.signum() <= 0
            ? Sentence.of(text)
            : Sentence.of(text + missed(words, status.goal(), projection)));
  }
}
