package org.metodportal.page.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.monitoring.status.Goal;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.Remark;
import org.metodportal.monitoring.status.Revision;
import org.metodportal.monitoring.status.WilsonInterval;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.monitoring.trend.Projection;
import org.metodportal.monitoring.trend.Trend;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** Why a status is what it is, in sentences. */
public final class StatusWords {
  private static final String NBSP = RussianNumbers.NBSP;

  private StatusWords() {}

  /** The goal, the trend, the projection of a year, and what must be said beside them. */
  public static List<String> reasons(IndicatorDefinition definition, YearStatus status) {
    ValueWords words = ValueWords.of(definition);
    List<String> reasons = new ArrayList<>();
    Goal goal = status.goal();
    Fraction value = status.observation().value();
    if (goal != null && value != null) {
      reasons.add(
          "Значение "
              + status.year()
              + NBSP
              + "года ("
              + words.prose(value.rounded(1))
              + ") сравнивается с целью "
              + (goal.isOf(status.year()) ? "этого года" : "на " + goal.year() + NBSP + "год")
              + ": "
              + words.prose(goal.value().rounded(1))
              + ".");
    } else if (value != null) {
      reasons.add("Цели на этот год нет, поэтому сказано только, куда идут значения.");
    }
    addTrend(reasons, words, status.trend());
    addProjection(reasons, words, status);
    for (Remark remark : status.remarks()) {
      reasons.add(Sentence.of(Sentence.capital(remark.words())));
    }
    return List.copyOf(reasons);
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
          "Доверительный интервал Уилсона (95"
              + NBSP
              + "%) для "
              + current.year()
              + NBSP
              + "года — от "
              + RussianNumbers.brief(interval.from())
              + " до "
              + RussianNumbers.percent(interval.to())
              + ": в этих пределах доля могла бы оказаться просто случайно.");
    }
    YearStatus judged = status.judged();
    if (judged != null) {
      switch (status.onePerson()) {
        case WOULD_FLIP ->
            sentences.add(
                "Вывод о цели "
                    + judged.year()
                    + NBSP
                    + "года изменился бы от одного педагога: читайте его осторожно.");
        case WOULD_NOT ->
            sentences.add(
                "Вывод о цели "
                    + judged.year()
                    + NBSP
                    + "года не изменился бы от одного педагога.");
        case NOT_SAID -> {}
      }
    }
    return List.copyOf(sentences);
  }

  private static void addTrend(List<String> reasons, ValueWords words, Trend trend) {
    Fraction perYear = trend.perYear();
    if (perYear == null) {
      return;
    }
    BigDecimal size = perYear.rounded(1);
    String basis = basis(trend.points(), trend.firstYear());
    reasons.add(
        size.signum() == 0
            ? "От года к году значение почти не меняется (" + basis + ")."
            : "За год значение "
                + (size.signum() > 0 ? "растёт на " : "снижается на ")
                + words.by(size)
                + " ("
                + basis
                + ").");
  }

  /** {@code в среднем по 5 значениям с 2021 года}. */
  static String basis(int points, int firstYear) {
    return "в среднем по "
        + points
        + NBSP
        + RussianPlural.genitive(points, "значению", "значениям")
        + " с "
        + firstYear
        + NBSP
        + "года";
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

  private static void addProjection(List<String> reasons, ValueWords words, YearStatus status) {
    Projection projection = status.projection();
    if (projection == null) {
      return;
    }
    Fraction miss = status.miss();
    String text =
        "Если так пойдёт дальше, в "
            + projection.year()
            + NBSP
            + "году будет "
            + words.prose(projection.value().rounded(1));
    reasons.add(
        miss == null || miss.signum() <= 0
            ? Sentence.of(text)
            : text + missed(words, status.goal(), projection) + ".");
  }
}
