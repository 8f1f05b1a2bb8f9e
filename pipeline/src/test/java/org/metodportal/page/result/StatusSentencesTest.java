package org.metodportal.page.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.Target;
import org.metodportal.definition.UnitKind;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.Series;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.Status;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.page.DefinitionDraft;

/** Whatever the values are, the words beside them never say the opposite of what they do. */
class StatusSentencesTest {
  private static final int SERIES = 400;
  private static final int FIRST = 2018;
  private static final int LAST = 2025;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8})
  void aStatusIsToldWithTheChangeOfTheLastYear(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int told = 0;
    for (int i = 0; i < SERIES; i++) {
      IndicatorDefinition definition = definition(random);
      List<Figure> figures = figures(definition.measure(), random);
      Series series = Series.of(definition.measure(), figures);
      IndicatorStatus status =
          IndicatorStatus.judge(
              definition, series, IntStream.rangeClosed(FIRST, LAST).boxed().toList());
      for (YearStatus year : status.history()) {
        told += check(definition, series, year);
      }
      headline(definition, series);
    }
    assertTrue(told > SERIES, "told " + told);
  }

  private static int check(IndicatorDefinition definition, Series series, YearStatus year) {
    StatusMark mark = StatusMark.of(definition, year);
    String said = mark.words() + "; " + mark.detail();
    if (!definition.ledger().inForce(year.year())) {
      assertEquals(Status.BEFORE_ACT, year.status(), said);
      assertEquals("", mark.detail());
      return 0;
    }
    Figure now = series.figure(year.year());
    Figure before = series.figure(year.year() - 1);
    if (now == null || now.value() == null || before == null || before.value() == null) {
      return 0;
    }
    int change = now.value().compareTo(before.value());
    String sign = change > 0 ? "+" : change < 0 ? "\u2212" : "без изменений";
    assertTrue(mark.detail().contains("за\u00a0год " + sign), said);
    boolean since = said.contains("растёт") || said.contains("снижается");
    if (since) {
      // A turn is told of what has been since: the last change is not against it.
      assertFalse(said.contains("растёт") && change < 0, said);
      assertFalse(said.contains("снижается") && change > 0, said);
    }
    boolean away = definition.upwards() ? year.trend().sign() < 0 : year.trend().sign() > 0;
    if (year.status() == Status.MET) {
      assertFalse(away && definition.target().everyYear() != null, said);
    }
    if (year.status() == Status.MOVING_AWAY || year.status() == Status.MET_AT_RISK) {
      assertTrue(away, said);
    }
    reasons(definition, year, change);
    return 1;
  }

  /** The sentences under the status, on the page, in the note and on paper. */
  private static void reasons(IndicatorDefinition definition, YearStatus year, int change) {
    List<String> reasons = StatusWords.reasons(definition, year);
    String said = String.join(" ", reasons).replace('\u00a0', ' ');
    String lastYear =
        "За последний год: " + (change > 0 ? "+" : change < 0 ? "\u2212" : "без изменений");
    boolean rises = said.contains("Обычно за год значение растёт");
    boolean falls = said.contains("Обычно за год значение снижается");
    if (rises || falls || said.contains("почти не растут") || said.contains("(медиана")) {
      assertTrue(said.contains(lastYear), said);
    }
    assertFalse(said.contains("п. п.."), said);
    int usual = year.trend().perYear() == null ? change : year.trend().perYear().signum();
    boolean against = change != 0 && usual != change;
    if (against) {
      // A projection that the last year did not follow says that it goes by the years before.
      assertFalse(said.contains("Если так пойдёт дальше"), said);
    }
    if (said.contains("а не как в последний")) {
      assertTrue(change != 0, said);
    }
    assertFalse(
        (rises || falls) && said.contains("медиана по 2 значениям"), "two values are no custom");
  }

  private static void headline(IndicatorDefinition definition, Series series) {
    Figure latest = series.latest();
    Figure before = latest == null ? null : series.latestBefore(latest.year());
    if (latest == null || before == null) {
      return;
    }
    String said = Finding.of(definition, series);
    int change = latest.value().compareTo(before.value());
    String verb =
        change > 0
            ? "значение выросло"
            : change < 0
                ? "значение снизилось"
                : before.year() == latest.year() - 1
                    ? "За год значение не изменилось"
                    : "Такое же значение было в " + before.year() + " году";
    assertTrue(said.contains(verb), said);
    if (change > 0 && said.contains("— снижение") || change < 0 && said.contains("— рост")) {
      assertTrue(said.contains(", но за"), said);
    }
    assertFalse(change > 0 && said.contains("года снижается"), said);
    assertFalse(change < 0 && said.contains("года растёт"), said);
  }

  private static IndicatorDefinition definition(SplittableRandom random) {
    Measure measure = List.of(Measure.SHARE, Measure.MEAN, Measure.LEVEL).get(random.nextInt(3));
    DefinitionDraft draft =
        DefinitionDraft.of("x", "a", "А", "а")
            .kind(measure, measure == Measure.LEVEL ? UnitKind.TERRITORY : UnitKind.PERSON)
            .inForce(FIRST + random.nextInt(5), null);
    if (random.nextBoolean()) {
      draft.downwards();
    }
    BigDecimal target = value(measure, random);
    int kind = random.nextInt(3);
    if (kind > 0) {
      TreeMap<Integer, BigDecimal> named = new TreeMap<>();
      if (kind == 2) {
        named.put(FIRST + random.nextInt(10), target);
      }
      draft.targets(new Target("Приказ", "п. 1", null, kind == 1 ? target : null, null, named, ""));
    }
    return draft.build();
  }

  private static List<Figure> figures(Measure measure, SplittableRandom random) {
    List<Figure> figures = new ArrayList<>();
    for (int year = FIRST; year <= LAST; year++) {
      int fate = random.nextInt(10);
      boolean known = fate > 1;
      if (fate == 0) {
        continue;
      }
      figures.add(
          new Figure(
              "x",
              "a",
              year,
              Breakdown.TOTAL,
              "",
              null,
              null,
              known ? value(measure, random) : null,
              null,
              known ? ObservationFlag.NONE : ObservationFlag.HIDDEN,
              0));
    }
    return figures;
  }

  private static BigDecimal value(Measure measure, SplittableRandom random) {
    int top = measure == Measure.LEVEL ? 31 : 1001;
    return new BigDecimal(String.format(Locale.ROOT, "%.1f", random.nextInt(top) / 10.0));
  }
}
