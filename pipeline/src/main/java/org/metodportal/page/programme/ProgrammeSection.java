package org.metodportal.page.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.metodportal.content.practice.Deficit;
import org.metodportal.content.programme.NamedProgramme;
import org.metodportal.content.programme.ProgrammeNote;
import org.metodportal.content.programme.ProgrammeNotes;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.definition.Territory;
import org.metodportal.document.LatinName;
import org.metodportal.indicator.Figure;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.PortalModel;
import org.metodportal.page.PortalSection;
import org.metodportal.page.RowFilter;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.opendata.CountTables;
import org.metodportal.page.programme.ProgrammeCataloguePage.Key;
import org.metodportal.page.programme.ProgrammeCataloguePage.Row;
import org.metodportal.page.programme.ProgrammeCataloguePage.Topic;
import org.metodportal.page.programme.ProgrammesPage.DeficitRow;
import org.metodportal.page.programme.ProgrammesPage.TerritoryRow;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;
import org.metodportal.registry.Programme;

/** Makes the pages of programmes: all territories at a glance, and the catalogue of each. */
public final class ProgrammeSection {
  /** All territories at a glance; present when a territory has programmes. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          SiteMap.PROGRAMMES,
          new MenuEntry("Программы", 50),
          SearchKind.PROGRAMME,
          PortalModel::hasProgrammes,
          frames -> Stream.of(new ProgrammeSection(frames).portal()));

  /** The catalogue of each territory that has programmes. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::programmes,
          new MenuEntry("Программы", 90),
          SearchKind.PROGRAMME,
          results -> !results.programmes().isEmpty(),
          (results, frames) -> Stream.of(new ProgrammeSection(frames).of(results)));

  private static final String OTHER_TOPIC = "иная";
  private static final String OTHER_TOPICS = "Другие направления";
  private static final int LONGEST_KEY = 48;

  private final PortalModel model;
  private final Frames frames;
  private final int year;

  public ProgrammeSection(Frames frames) {
    this.model = frames.model();
    this.frames = frames;
    this.year = model.asOf().getYear();
  }

  /** The page of all territories. */
  public ProgrammesPage portal() {
    List<TerritoryResults> with =
        model.territories().stream().filter(each -> !each.programmes().isEmpty()).toList();
    List<TerritoryRow> territories = new ArrayList<>();
    long all = 0;
    for (TerritoryResults results : with) {
      List<Programme> programmes = results.programmes();
      all += programmes.size();
      Territory territory = results.territory();
      territories.add(
          new TerritoryRow(
              new Link(
                  territory.name(),
                  SiteMap.PROGRAMMES.linkTo(SiteMap.programmes(territory.slug()))),
              RussianNumbers.whole(programmes.size()),
              RussianNumbers.whole(registered(programmes)),
              RussianNumbers.whole(offered(programmes))));
    }
    List<DeficitRow> deficits = new ArrayList<>();
    for (Deficit deficit : model.deficits().all()) {
      String code = deficit.code();
      List<Link> cells = new ArrayList<>();
      for (TerritoryResults results : with) {
        long count =
            results.programmes().stream()
                .filter(programme -> deficits(results, programme).contains(code))
                .count();
        String href =
            SiteMap.PROGRAMMES.linkTo(SiteMap.programmes(results.slug()))
                + "#"
                + deficitAnchor(code);
        cells.add(new Link(RussianNumbers.whole(count), count == 0 ? "" : href));
      }
      if (cells.stream().anyMatch(cell -> !cell.href().isEmpty())) {
        deficits.add(new DeficitRow(code, name(deficit), List.copyOf(cells)));
      }
    }
    String lead =
        "В каталогах территорий "
            + count(all)
            + " дополнительного профессионального образования: кто учит, сколько часов, входит ли"
            + " программа в федеральный реестр и какие дефициты закрывает.";
    return new ProgrammesPage(
        frames.ofPortal(
            SiteMap.PROGRAMMES,
            "Программы",
            lead,
            new Frames.Step("Программы", SiteMap.PROGRAMMES)),
        lead,
        year,
        List.copyOf(territories),
        List.copyOf(deficits));
  }

  /** The catalogue of a territory that has programmes. */
  public ProgrammeCataloguePage of(TerritoryResults results) {
    Territory territory = results.territory();
    Completions completions = new Completions(results.counts());
    Address address = SiteMap.programmes(territory.slug());
    List<Programme> programmes = results.programmes();
    String title = "Программы " + territory.genitive();
    String lead =
        Sentence.capital(count(programmes.size()))
            + ": в федеральном реестре — "
            + RussianNumbers.whole(registered(programmes))
            + ", действуют в "
            + year
            + "\u00a0году — "
            + RussianNumbers.whole(offered(programmes))
            + ".";
    return new ProgrammeCataloguePage(
        frames.of(
            address,
            title,
            title + " дополнительного профессионального образования. " + lead,
            results,
            List.of(
                new Frames.Step("Программы", SiteMap.PROGRAMMES),
                new Frames.Step(territory.name(), address))),
        title,
        lead,
        completions.year(),
        address.linkTo(SiteMap.OPEN_DATA.file(CountTables.COMPLETIONS.fileName())),
        filters(results),
        topics(results, completions),
        deficitIndex(results, completions),
        named(results, address),
        address.linkTo(RowFilter.SCRIPT));
  }

  private static ProgrammeCataloguePage.Named named(TerritoryResults results, Address page) {
    List<ProgrammeCataloguePage.NamedRow> rows = new ArrayList<>();
    Roadmap plan = results.texts().roadmap();
    for (NamedProgramme named : results.texts().programmeNotes().named()) {
      for (RoadmapEvent event : plan == null ? List.<RoadmapEvent>of() : plan.events()) {
        if (named.isNamedBy(event)) {
          String href = page.linkTo(SiteMap.roadmap(results.slug())) + "#" + event.id();
          rows.add(
              new ProgrammeCataloguePage.NamedRow(
                  named.title(), new Link(event.number(), href), event.deadline().text()));
        }
      }
    }
    return new ProgrammeCataloguePage.Named(count(rows.size()), List.copyOf(rows));
  }

  private List<RowFilter> filters(TerritoryResults results) {
    List<Programme> programmes = results.programmes();
    List<RowFilter> filters = new ArrayList<>();
    add(filters, "deficit", "Дефицит", deficitOptions(results));
    add(filters, "topic", "Направление", options(programmes, ProgrammeSection::topic));
    add(filters, "kind", "Вид", options(programmes, each -> kind(each.kind())));
    add(filters, "operator", "Кто учит", options(programmes, each -> operator(each.operator())));
    add(filters, "registry", "Федеральный реестр", options(programmes, ProgrammeSection::registry));
    List<RowFilter.Option> years = new ArrayList<>();
    for (int each : years(results)) {
      years.add(new RowFilter.Option(String.valueOf(each), String.valueOf(each)));
    }
    add(filters, "year", "Год", years);
    return List.copyOf(filters);
  }

  private static void add(
      List<RowFilter> filters, String name, String label, List<RowFilter.Option> options) {
    if (options.size() > 1) {
      filters.add(new RowFilter(name, label, options));
    }
  }

  private static List<RowFilter.Option> options(
      List<Programme> programmes, Function<Programme, String> words) {
    return programmes.stream()
        .map(words)
        .distinct()
        .sorted(NameOrder.COMPARATOR)
        .map(each -> new RowFilter.Option(key(each), each))
        .toList();
  }

  private List<RowFilter.Option> deficitOptions(TerritoryResults results) {
    return model.deficits().all().stream()
        .filter(
            deficit ->
                results.programmes().stream()
                    .anyMatch(p -> deficits(results, p).contains(deficit.code())))
        .map(
            deficit ->
                new RowFilter.Option(key(deficit.code()), deficit.code() + ": " + name(deficit)))
        .toList();
  }

  private List<Topic> topics(TerritoryResults results, Completions completions) {
    Map<String, List<Row>> rows =
        new TreeMap<>(
            Comparator.comparing((String topic) -> topic.equals(OTHER_TOPICS))
                .thenComparing(NameOrder.COMPARATOR));
    Map<String, String> anchors = anchors(results.programmes());
    List<Programme> sorted = new ArrayList<>(results.programmes());
    sorted.sort(
        Comparator.comparing(Programme::title, NameOrder.COMPARATOR)
            .thenComparing(Programme::spelling));
    for (Programme programme : sorted) {
      rows.computeIfAbsent(topic(programme), topic -> new ArrayList<>())
          .add(row(results, completions, programme, anchors.getOrDefault(programme.id(), "")));
    }
    List<Topic> topics = new ArrayList<>();
    rows.forEach(
        (title, own) ->
            topics.add(
                new Topic("topic-" + key(title), title, count(own.size()), List.copyOf(own))));
    return List.copyOf(topics);
  }

  private Row row(
      TerritoryResults results, Completions completions, Programme programme, String anchor) {
    ProgrammeNote note = results.texts().programmeNotes().of(programme);
    List<String> deficits = deficits(results, programme);
    String registry = registry(programme);
    String years =
        years(results).stream()
            .filter(programme::activeIn)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    Double hours = programme.hours();
    return new Row(
        anchor,
        programme.spelling(),
        programme.title(),
        kind(programme.kind()),
        operator(programme.operator()),
        hours == null ? "" : RussianNumbers.brief(BigDecimal.valueOf(hours)) + "\u00a0ч",
        registry,
        Boolean.TRUE.equals(programme.federalRegistry()),
        offeredIn(programme),
        completions.latest(programme),
        completions.before(programme),
        deficits,
        note == null ? "" : note.note(),
        List.of(
            new Key(
                "deficit",
                deficits.stream().map(ProgrammeSection::key).collect(Collectors.joining(" "))),
            new Key("topic", key(topic(programme))),
            new Key("kind", key(kind(programme.kind()))),
            new Key("operator", key(operator(programme.operator()))),
            new Key("registry", key(registry)),
            new Key("year", years)));
  }

  private List<ProgrammeCataloguePage.Deficit> deficitIndex(
      TerritoryResults results, Completions completions) {
    List<ProgrammeCataloguePage.Deficit> index = new ArrayList<>();
    Map<String, String> anchors = anchors(results.programmes());
    for (Deficit deficit : model.deficits().all()) {
      String code = deficit.code();
      List<ProgrammeCataloguePage.Answer> links =
          results.programmes().stream()
              .filter(programme -> deficits(results, programme).contains(code))
              .sorted(Comparator.comparing(Programme::title, NameOrder.COMPARATOR))
              .map(
                  each ->
                      new ProgrammeCataloguePage.Answer(
                          new Link(each.title(), "#" + anchors.get(each.id())),
                          completions.words(each)))
              .toList();
      if (!links.isEmpty()) {
        index.add(
            new ProgrammeCataloguePage.Deficit(
                deficitAnchor(code),
                code,
                name(deficit),
                model.answered(code)
                    ? SiteMap.programmes(results.slug()).linkTo(SiteMap.practicesAgainst(code))
                    : "",
                links));
      }
    }
    return List.copyOf(index);
  }

  private static String name(Deficit deficit) {
    String title = deficit.title();
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  private static List<String> deficits(TerritoryResults results, Programme programme) {
    ProgrammeNotes notes = results.texts().programmeNotes();
    ProgrammeNote note = notes.of(programme);
    return note == null ? List.of() : note.deficits();
  }

  /** Every year with a figure, and this one. */
  private List<Integer> years(TerritoryResults results) {
    int first = results.figures().stream().mapToInt(Figure::year).min().orElse(year);
    List<Integer> years = new ArrayList<>();
    for (int each = Math.min(first, year); each <= year; each++) {
      years.add(each);
    }
    return years;
  }

  private static long registered(List<Programme> programmes) {
    return programmes.stream().filter(p -> Boolean.TRUE.equals(p.federalRegistry())).count();
  }

  private long offered(List<Programme> programmes) {
    return programmes.stream().filter(programme -> programme.activeIn(year)).count();
  }

  private static String count(long number) {
    return RussianPlural.count(number, "программа", "программы", "программ");
  }

  private static String offeredIn(Programme programme) {
    boolean begins = programme.fromYear() != Integer.MIN_VALUE;
    boolean ends = programme.toYear() != Integer.MAX_VALUE;
    if (begins && ends) {
      return programme.fromYear() == programme.toYear()
          ? programme.fromYear() + "\u00a0г."
          : programme.fromYear() + "–" + programme.toYear() + "\u00a0гг.";
    }
    return begins
        ? "с\u00a0" + programme.fromYear() + "\u00a0г."
        : ends ? "по\u00a0" + programme.toYear() + "\u00a0г." : "без срока";
  }

  private static String topic(Programme programme) {
    String topic = programme.topic();
    return topic == null || topic.equals(OTHER_TOPIC) ? OTHER_TOPICS : Sentence.capital(topic);
  }

  private static String kind(String code) {
    return switch (code) {
      case "ПК" -> "повышение квалификации";
      case "ПП" -> "профессиональная переподготовка";
      default -> code;
    };
  }

  private static String operator(String code) {
    return code.equals("иной") ? "другая организация" : code;
  }

  private static String registry(Programme programme) {
    Boolean registered = programme.federalRegistry();
    return registered == null
        ? "о реестре не известно"
        : registered ? "в федеральном реестре" : "не в реестре";
  }

  /** Anchors by identifier, from what is Latin in it; the second of equal ones gets a number. */
  public static Map<String, String> anchors(List<Programme> programmes) {
    Map<String, String> anchors = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (Programme programme : programmes) {
      String latin = "programme-" + LatinName.of(programme.spelling(), LONGEST_KEY);
      String anchor = latin;
      for (int number = 2; !taken.add(anchor); number++) {
        anchor = latin + "-" + number;
      }
      anchors.put(programme.id(), anchor);
    }
    return anchors;
  }

  /** Whether the catalogue of a territory has a programme for the deficit. */
  public static boolean answers(TerritoryResults results, String code) {
    return results.programmes().stream()
        .anyMatch(programme -> deficits(results, programme).contains(code));
  }

  /** The place of a deficit on the page of a catalogue. */
  public static String deficitAnchor(String code) {
    return "deficit-" + key(code);
  }

  private static String key(String words) {
    return LatinName.of(words, LONGEST_KEY);
  }
}
