package org.metodportal.page.organization;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.definition.UnitKind;
import org.metodportal.disclosure.statement.SmallGroup;
import org.metodportal.indicator.Breakdown;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.series.Fraction;
import org.metodportal.indicator.series.IndicatorSeries;
import org.metodportal.indicator.series.Series;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.cluster.OrganizationStanding;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.OrganizationAddresses;
import org.metodportal.page.Page;
import org.metodportal.page.Paper;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.chart.Sparkline;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.organization.OrganizationPage.Group;
import org.metodportal.page.organization.OrganizationPage.Row;
import org.metodportal.page.organization.OrganizationsPage.Entry;
import org.metodportal.page.organization.OrganizationsPage.Place;
import org.metodportal.page.organization.OrganizationsPage.Type;
import org.metodportal.page.reply.Replies;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.StatementWords;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;
import org.metodportal.registry.Organization;

/** Makes the list of a territory's organizations and the profile of each. */
public final class OrganizationSection {
  /** The organizations of each territory; present when one of them has an address. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::organizations,
          new MenuEntry("Организации", 80),
          SearchKind.ORGANIZATION,
          OrganizationAddresses::present,
          (results, frames) -> new OrganizationSection(frames).of(new TerritoryReading(results)));

  private static final String CLOSED = "Уже не работают";
  private static final Comparator<String> CLOSED_LAST =
      Comparator.comparing((String title) -> title.equals(CLOSED))
          .thenComparing(Comparator.naturalOrder());
  private static final int MOST_YEARS = 5;
  private static final int INDEX_DIGITS = 3;
  private static final String STEP = "Организации";
  private static final String SCHOOL = "школа";

  /** Types in the order shown, with their plurals; others follow by name. */
  private static final List<Map.Entry<String, String>> TYPES =
      List.of(
          Map.entry("школа", "Школы"),
          Map.entry("детский сад", "Детские сады"),
          Map.entry("дополнительное образование", "Дополнительное образование"),
          Map.entry("центр", "Центры"),
          Map.entry("иное", "Другие организации"));

  private final Frames frames;
  private final Replies replies;

  private OrganizationSection(Frames frames) {
    this.frames = frames;
    this.replies = new Replies(frames);
  }

  /** The list, then the profiles, each made when it is asked for. */
  private Stream<Page> of(TerritoryReading reading) {
    List<Organization> organizations = organizations(reading.results());
    return Stream.concat(
        Stream.of(list(reading.results(), organizations)),
        organizations.stream().map(organization -> profile(reading, organization)));
  }

  /** Those with an address, by name. */
  private List<Organization> organizations(TerritoryResults results) {
    String slug = results.slug();
    return results.organizations().values().stream()
        .filter(organization -> frames.organization(slug, organization.spelling()) != null)
        .sorted(
            Comparator.comparing(Organization::name, NameOrder.COMPARATOR)
                .thenComparing(Organization::spelling))
        .toList();
  }

  private OrganizationsPage list(TerritoryResults results, List<Organization> organizations) {
    Territory territory = results.territory();
    Address address = SiteMap.organizations(territory.slug());
    SortedMap<Integer, SortedMap<String, List<Entry>>> types = new TreeMap<>();
    Map<Integer, String> titles = new HashMap<>();
    List<String> others =
        organizations.stream()
            .map(Organization::type)
            .filter(type -> order(type) < 0)
            .sorted()
            .distinct()
            .toList();
    for (Organization organization : organizations) {
      int known = order(organization.type());
      int place = known >= 0 ? known : TYPES.size() + others.indexOf(organization.type());
      titles.put(
          place, known >= 0 ? TYPES.get(known).getValue() : Sentence.capital(organization.type()));
      types
          .computeIfAbsent(place, order -> new TreeMap<>(CLOSED_LAST))
          .computeIfAbsent(
              closed(organization) ? CLOSED : Sentence.capital(organization.settlement()),
              name -> new ArrayList<>())
          .add(
              new Entry(
                  organization.name(),
                  address.linkTo(address(territory, organization)),
                  years(organization)));
    }
    List<Type> groups = new ArrayList<>();
    types.forEach(
        (order, places) ->
            groups.add(
                new Type(
                    "type-" + (order + 1),
                    String.valueOf(titles.get(order)),
                    places.entrySet().stream()
                        .map(place -> new Place(place.getKey(), List.copyOf(place.getValue())))
                        .toList())));
    String count =
        RussianPlural.count(organizations.size(), "организация", "организации", "организаций");
    return new OrganizationsPage(
        frames.ofTerritory(
            results,
            address,
            "Организации " + territory.genitive(),
            "Школы, детские сады и другие организации "
                + territory.genitive()
                + ": "
                + count
                + " с профилем.",
            new Frames.Step(STEP, address)),
        territory.name(),
        territory.genitive(),
        Sentence.of("Всего " + count + closed(organizations)),
        lowResults(organizations),
        List.copyOf(groups),
        address.linkTo(SiteMap.SEARCH));
  }

  /** Whether it worked in earlier years only. */
  private boolean closed(Organization organization) {
    return organization.toYear() < frames.model().asOf().getYear();
  }

  private String closed(List<Organization> organizations) {
    long number = organizations.stream().filter(this::closed).count();
    return number == 0
        ? ""
        : ", из них "
            + number
            + "\u00a0уже не "
            + RussianPlural.form(number, "работает", "работают", "работают");
  }

  /** A number, never a list of names. */
  static String lowResults(List<Organization> organizations) {
    List<Organization> schools =
        organizations.stream()
            .filter(each -> each.type().equals(SCHOOL) && each.toYear() == Integer.MAX_VALUE)
            .toList();
    long marked = schools.stream().filter(each -> Boolean.TRUE.equals(each.lowResults())).count();
    return marked == 0
        ? ""
        : "Школ с низкими образовательными результатами территория отметила "
            + marked
            + " из\u00a0"
            + schools.size()
            + ". Какие это школы, портал не называет: им помогают адресно.";
  }

  private static int order(String type) {
    for (int i = 0; i < TYPES.size(); i++) {
      if (TYPES.get(i).getKey().equals(type)) {
        return i;
      }
    }
    return -1;
  }

  private OrganizationPage profile(TerritoryReading reading, Organization organization) {
    TerritoryResults results = reading.results();
    Territory territory = results.territory();
    Address list = SiteMap.organizations(territory.slug());
    Address address = address(territory, organization);
    List<Integer> all = reading.years();
    List<Integer> years = all.subList(Math.max(0, all.size() - MOST_YEARS), all.size());
    List<Group> groups = groups(reading, organization, years, address);
    OrganizationDeeds deeds = new OrganizationDeeds(results, organization, address);
    String about =
        Stream.of(
                Sentence.capital(organization.type()),
                organization.settlement(),
                years(organization))
            .filter(words -> !words.isEmpty())
            .reduce((a, b) -> a + ", " + b)
            .orElse("");
    return new OrganizationPage(
        frames.ofTerritory(
            results,
            address,
            organization.name(),
            Sentence.of(organization.name() + ", " + territory.name())
                + " Опубликованные показатели по годам рядом со значениями территории.",
            new Frames.Step(STEP, list),
            new Frames.Step(organization.name(), address)),
        Paper.of("profil-" + address.folderName(), results.dataDate()),
        organization.name(),
        about,
        territory.genitive(),
        OrganizationConclusion.of(reading, organization, years),
        groups.isEmpty() ? List.of() : List.copyOf(years),
        groups,
        OrganizationAnswers.of(reading, organization, address),
        replies.of(results, organization.spelling(), address),
        hidden(groups),
        !reading
            .byCriterion(definition -> small(reading, definition, organization, years))
            .isEmpty(),
        standing(results.monitoring().clusters().standings().get(organization.spelling())),
        deeds.advice(),
        deeds.measures(),
        address.linkTo(SiteMap.measures(results.slug())),
        deeds.planHref(),
        deeds.practices(),
        address.linkTo(list));
  }

  private static String standing(@Nullable OrganizationStanding standing) {
    if (standing == null) {
      return "";
    }
    Fraction overall = standing.overall();
    if (standing.band() == null || overall == null) {
      return "Опубликованных показателей мало, поэтому группа не названа: недостаточно данных.";
    }
    Fraction distance = standing.distance();
    Band next = standing.next();
    return "Группа «"
        + standing.band().title()
        + "»: индекс "
        + RussianNumbers.decimal(overall.rounded(INDEX_DIGITS))
        + " из\u00a01 (какая часть целей достигнута)"
        + (next == null || distance == null
            ? "."
            : ", до группы «"
                + next.title()
                + "» не хватает "
                + RussianNumbers.decimal(distance.rounded(INDEX_DIGITS))
                + ".");
  }

  private static List<Group> groups(
      TerritoryReading reading, Organization organization, List<Integer> years, Address page) {
    return reading
        .byCriterion(definition -> row(reading, definition, organization, years, page))
        .stream()
        .map(group -> new Group(group.id(), group.title(), group.rows()))
        .toList();
  }

  /** Null unless the whole territory tells of the organization in a figure in which it is small. */
  private static @Nullable IndicatorDefinition small(
      TerritoryReading reading,
      IndicatorDefinition definition,
      Organization organization,
      List<Integer> years) {
    IndicatorSeries series = reading.series(definition);
    Series own = series.member(Breakdown.ORGANIZATION, organization.spelling());
    return definition.unit() == UnitKind.PERSON
            && years.stream()
                .anyMatch(
                    year ->
                        SmallGroup.followsFromTotal(own.figure(year), series.total().figure(year)))
        ? definition
        : null;
  }

  /** Null when the organization has no figure in these years. */
  private static @Nullable Row row(
      TerritoryReading reading,
      IndicatorDefinition definition,
      Organization organization,
      List<Integer> years,
      Address page) {
    IndicatorSeries series = reading.series(definition);
    Series own = series.member(Breakdown.ORGANIZATION, organization.spelling());
    return years.stream().noneMatch(year -> own.figure(year) != null)
        ? null
        : row(reading, definition, series, own, years, page);
  }

  private static Row row(
      TerritoryReading reading,
      IndicatorDefinition definition,
      IndicatorSeries series,
      Series own,
      List<Integer> years,
      Address page) {
    ValueWords words = ValueWords.of(definition);
    String counts = "";
    for (int year : years) {
      Figure figure = own.figure(year);
      if (figure != null && !words.counts(figure).isEmpty()) {
        counts = year + "\u00a0год: " + words.counts(figure);
      } else if (figure != null && figure.flag() == ObservationFlag.HIDDEN) {
        String told = StatementWords.of(reading.results().statements().find(figure));
        counts = told.isEmpty() ? counts : year + "\u00a0год: " + told;
      }
    }
    return new Row(
        definition.shortTitle(),
        page.linkTo(SiteMap.indicator(reading.results().slug(), definition.code())),
        counts,
        Sparkline.of(definition, own, years),
        years.stream().map(year -> Cell.value(own.figure(year), words::compact)).toList(),
        years.stream()
            .map(year -> Cell.value(series.total().figure(year), words::compact))
            .toList());
  }

  private static String hidden(List<Group> groups) {
    List<Cell> cells =
        groups.stream()
            .flatMap(group -> group.rows().stream())
            .flatMap(row -> row.own().stream())
            .toList();
    long hidden = cells.stream().filter(cell -> cell.flag() == ObservationFlag.HIDDEN).count();
    return hidden(hidden, cells.size());
  }

  /** How many values are hidden and why; empty when none is. */
  static String hidden(long hidden, int all) {
    return hidden == 0
        ? ""
        : "Скрыто "
            + RussianPlural.count(hidden, "значение", "значения", "значений")
            + " организации из "
            + all
            + ": группа мала или ответ в ней почти общий, и по числу можно узнать людей.";
  }

  /** {@code работает с 2008 года}; empty when the years are not limited. */
  static String years(Organization organization) {
    boolean from = organization.fromYear() != Integer.MIN_VALUE;
    boolean to = organization.toYear() != Integer.MAX_VALUE;
    if (!to) {
      return from ? "работает с " + organization.fromYear() + " года" : "";
    }
    return "работала "
        + (from ? "с " + organization.fromYear() + " " : "")
        + "по "
        + organization.toYear()
        + " год";
  }

  private Address address(Territory territory, Organization organization) {
    Address address = frames.organization(territory.slug(), organization.spelling());
    return Objects.requireNonNull(address, "only organizations with an address have pages");
  }
}
