package org.metodportal.page.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.word.EditorWords;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.disclosure.statement.SmallGroup;
import org.metodportal.disclosure.statement.Statements;
import org.metodportal.indicator.Bands;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.IndicatorSeries;
import org.metodportal.indicator.series.Series;
import org.metodportal.page.chart.DotPairs;
import org.metodportal.page.chart.DotStrip;
import org.metodportal.page.indicator.IndicatorPage.BreakdownRow;
import org.metodportal.page.indicator.IndicatorPage.BreakdownTable;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.StatementWords;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;
import org.metodportal.registry.Organization;

/** Tables of the parts of a territory: years across, names as people know them. */
final class Breakdowns {
  private static final int MOST_YEARS = 5;
  private static final int LONGEST_OPEN = 25;

  private final Map<String, Organization> organizations;
  private final Statements statements;
  private final Map<String, EditorWords.BreakdownName> names;
  private final UnaryOperator<String> profile;

  /**
   * Tables of a territory.
   *
   * @param organizations by identifier as published
   * @param statements what is told in place of hidden figures
   * @param names other names of breakdowns, by key
   * @param profile link to the profile of an organization by that identifier; empty when it has
   *     none
   */
  Breakdowns(
      Map<String, Organization> organizations,
      Statements statements,
      Map<String, EditorWords.BreakdownName> names,
      UnaryOperator<String> profile) {
    this.names = names;
    this.organizations = organizations;
    this.statements = statements;
    this.profile = profile;
  }

  /** Every breakdown that the indicator has. */
  List<BreakdownTable> of(IndicatorDefinition definition, IndicatorSeries series) {
    List<BreakdownTable> tables = new ArrayList<>();
    for (Breakdown breakdown : Breakdown.shown()) {
      SortedMap<String, Series> members = series.members(breakdown);
      if (!members.isEmpty()) {
        tables.add(table(definition, series, breakdown, members));
      }
    }
    return List.copyOf(tables);
  }

  /** Whether a small group is shown in the tables since the whole territory tells of it. */
  static boolean showSmall(IndicatorSeries series) {
    for (int year : shown(series)) {
      for (Breakdown breakdown : Breakdown.shown()) {
        for (Series member : series.members(breakdown).values()) {
          if (SmallGroup.followsFromTotal(member.figure(year), series.total().figure(year))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static List<Integer> shown(IndicatorSeries series) {
    List<Integer> all = series.years();
    return all.subList(Math.max(0, all.size() - MOST_YEARS), all.size());
  }

  private BreakdownTable table(
      IndicatorDefinition definition,
      IndicatorSeries series,
      Breakdown breakdown,
      SortedMap<String, Series> members) {
    ValueWords words = ValueWords.of(definition);
    List<Integer> years = shown(series);
    int countsYear = latestYearWithCounts(words, members, years.get(0));
    List<BreakdownRow> rows = new ArrayList<>();
    List<DotPairs.Part> parts = new ArrayList<>();
    for (String member : inOrder(breakdown, members.keySet())) {
      Series own = series.member(breakdown, member);
      parts.add(new DotPairs.Part(name(breakdown, member), own));
      rows.add(
          new BreakdownRow(
              name(breakdown, member),
              breakdown == Breakdown.ORGANIZATION ? profile.apply(member) : "",
              years.stream().map(year -> Cell.value(own.figure(year), words::bare)).toList(),
              counts(words, own.figure(countsYear))));
    }
    boolean drawn = definition.measure() != Measure.PRESENCE;
    DotPairs pairs = drawn && rows.size() <= LONGEST_OPEN ? DotPairs.of(words, parts, years) : null;
    DotStrip strip =
        drawn && pairs == null
            ? DotStrip.of(
                words, parts.stream().map(DotPairs.Part::series).toList(), series.total(), years)
            : null;
    EditorWords.BreakdownName name = names.get(breakdown.key());
    return new BreakdownTable(
        breakdown.key().replace('_', '-'),
        name == null ? breakdown.title() : name.title(),
        name == null ? breakdown.heading() : name.heading(),
        words.headingUnit(),
        List.copyOf(years),
        countsYear,
        List.copyOf(rows),
        pairs,
        strip,
        pairs != null || rows.size() > LONGEST_OPEN,
        RussianPlural.count(rows.size(), "строка", "строки", "строк"));
  }

  /** The latest of the years shown of which anything may be counted aloud; 0 when there is none. */
  private static int latestYearWithCounts(
      ValueWords words, SortedMap<String, Series> members, int firstShown) {
    int latest = 0;
    for (Series member : members.values()) {
      for (Figure figure : member.figures().values()) {
        if (!words.counts(figure).isEmpty() && figure.year() >= firstShown) {
          latest = Math.max(latest, figure.year());
        }
      }
    }
    return latest;
  }

  private Cell counts(ValueWords words, @Nullable Figure figure) {
    return figure != null && !words.counts(figure).isEmpty()
        ? Cell.of(words.counts(figure))
        : Cell.count(figure, null).telling(StatementWords.of(statements.find(figure)));
  }

  private String name(Breakdown breakdown, String member) {
    if (breakdown == Breakdown.ORGANIZATION) {
      Organization organization = organizations.get(member);
      return organization == null ? member : organization.name();
    }
    return member.equals(Bands.NOT_STATED) ? "Не указано" : Sentence.capital(member);
  }

  /** Bands from the youngest, everything else by name; what is not stated comes last. */
  private List<String> inOrder(Breakdown breakdown, Collection<String> members) {
    return members.stream()
        .sorted(
            Comparator.comparingInt(breakdown::place)
                .thenComparing(member -> name(breakdown, member), NameOrder.COMPARATOR))
        .toList();
  }
}
