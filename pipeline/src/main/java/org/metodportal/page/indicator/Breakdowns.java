package org.metodportal.page.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.Figure;
import org.metodportal.page.indicator.IndicatorPage.Breakdown;
import org.metodportal.page.indicator.IndicatorPage.BreakdownRow;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.Series;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;
import org.metodportal.registry.Organization;

/** Tables of the parts of a territory: years across, names as people know them. */
final class Breakdowns {
  private static final int MOST_YEARS = 5;
  private static final int LONGEST_OPEN = 25;
  private static final String UNKNOWN = "нет данных";

  private final Map<String, Organization> organizations;
  private final UnaryOperator<String> profile;

  /**
   * Tables of a territory.
   *
   * @param organizations by identifier as published
   * @param profile link to the profile of an organization by that identifier; empty when it has
   *     none
   */
  Breakdowns(Map<String, Organization> organizations, UnaryOperator<String> profile) {
    this.organizations = organizations;
    this.profile = profile;
  }

  /** The kinds of parts, in the order shown. */
  private enum Kind {
    ORGANIZATION_TYPE("По типам организаций", "Тип организации"),
    SETTLEMENT("Город и село", "Местность"),
    ROLE("По должностям", "Должность"),
    SUBJECT("По учебным предметам", "Предмет"),
    AGE_BAND("По возрасту", "Возраст, лет"),
    ORGANIZATION("По организациям", "Организация");

    private final String title;
    private final String member;

    Kind(String title, String member) {
      this.title = title;
      this.member = member;
    }

    private String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Every breakdown that the indicator has. */
  List<Breakdown> of(IndicatorDefinition definition, Series series) {
    List<Breakdown> tables = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      SortedMap<String, NavigableMap<Integer, Figure>> members = series.members(kind.key());
      if (!members.isEmpty()) {
        tables.add(table(definition, series, kind, members));
      }
    }
    return List.copyOf(tables);
  }

  private Breakdown table(
      IndicatorDefinition definition,
      Series series,
      Kind kind,
      SortedMap<String, NavigableMap<Integer, Figure>> members) {
    ValueWords words = ValueWords.of(definition);
    List<Integer> all = series.years();
    List<Integer> years = all.subList(Math.max(0, all.size() - MOST_YEARS), all.size());
    int countsYear = latestYearWithCounts(members);
    List<BreakdownRow> rows = new ArrayList<>();
    members.forEach(
        (member, figures) ->
            rows.add(
                new BreakdownRow(
                    name(kind, member),
                    kind == Kind.ORGANIZATION ? profile.apply(member) : "",
                    years.stream().map(year -> Cell.value(figures.get(year), words::bare)).toList(),
                    counts(words, figures.get(countsYear)))));
    rows.sort(Comparator.comparing(BreakdownRow::member, memberOrder(kind)));
    return new Breakdown(
        kind.key().replace('_', '-'),
        kind.title,
        kind.member,
        words.headingUnit(),
        List.copyOf(years),
        countsYear,
        List.copyOf(rows),
        rows.size() > LONGEST_OPEN,
        RussianPlural.count(rows.size(), "строка", "строки", "строк"));
  }

  private static int latestYearWithCounts(
      SortedMap<String, NavigableMap<Integer, Figure>> members) {
    int latest = 0;
    for (NavigableMap<Integer, Figure> figures : members.values()) {
      for (Figure figure : figures.values()) {
        if (figure.denominator() != null) {
          latest = Math.max(latest, figure.year());
        }
      }
    }
    return latest;
  }

  private static Cell counts(ValueWords words, @Nullable Figure figure) {
    return figure != null && figure.denominator() != null
        ? new Cell(words.counts(figure), "value")
        : Cell.count(figure, null);
  }

  private String name(Kind kind, String member) {
    if (kind == Kind.ORGANIZATION) {
      Organization organization = organizations.get(member);
      return organization == null ? member : organization.name();
    }
    return member.equals(UNKNOWN) ? "Не указано" : Sentence.capital(member);
  }

  /** Bands of age from the youngest, everything else by name; what is not stated comes last. */
  private static Comparator<String> memberOrder(Kind kind) {
    Comparator<String> stated = Comparator.comparing(name -> name.equals("Не указано"));
    Comparator<String> youngest = Comparator.comparing(name -> !name.startsWith("До "));
    return kind == Kind.AGE_BAND
        ? stated.thenComparing(youngest).thenComparing(NameOrder.COMPARATOR)
        : stated.thenComparing(NameOrder.COMPARATOR);
  }
}
