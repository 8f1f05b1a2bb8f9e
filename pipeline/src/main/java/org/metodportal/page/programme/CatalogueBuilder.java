package org.metodportal.page.programme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.metodportal.content.practice.Deficit;
import org.metodportal.content.programme.NamedProgramme;
import org.metodportal.content.programme.ProgrammeNote;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.definition.Territory;
import org.metodportal.indicator.Figure;
import org.metodportal.page.Address;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.PortalModel;
import org.metodportal.page.RowFilter;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.opendata.CountTables;
import org.metodportal.page.programme.ProgrammeCataloguePage.Key;
import org.metodportal.page.programme.ProgrammeCataloguePage.Row;
import org.metodportal.page.programme.ProgrammeCataloguePage.Topic;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.Sentence;
import org.metodportal.registry.Programme;

/** Makes the catalogue of a territory that has programmes. */
final class CatalogueBuilder {
  private final PortalModel model;
  private final Frames frames;
  private final TerritoryResults results;
  private final List<Programme> programmes;
  private final Map<String, String> anchors;
  private final Completions completions;
  private final Address address;
  private final int year;

  CatalogueBuilder(Frames frames, TerritoryResults results) {
    this.model = frames.model();
    this.frames = frames;
    this.results = results;
    this.programmes = results.programmes();
    this.anchors = CatalogueAnchors.ofProgrammes(programmes);
    this.completions = new Completions(results.counts());
    this.address = SiteMap.programmes(results.slug());
    this.year = model.asOf().getYear();
  }

  /** The page. */
  ProgrammeCataloguePage page() {
    Territory territory = results.territory();
    String title = "Программы " + territory.genitive();
    String lead =
        Sentence.capital(ProgrammeWords.count(programmes.size()))
            + ": в федеральном реестре — "
            + ProgrammeWords.registered(programmes)
            + ", действуют в "
            + year
            + "\u00a0году — "
            + ProgrammeWords.offered(programmes, year)
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
        filters(),
        topics(),
        deficitIndex(),
        named(),
        address.linkTo(RowFilter.SCRIPT));
  }

  private ProgrammeCataloguePage.Named named() {
    List<ProgrammeCataloguePage.NamedRow> rows = new ArrayList<>();
    Roadmap plan = results.texts().roadmap();
    for (NamedProgramme named : results.texts().programmeNotes().named()) {
      for (RoadmapEvent event : plan == null ? List.<RoadmapEvent>of() : plan.events()) {
        if (named.isNamedBy(event)) {
          String href = address.linkTo(SiteMap.roadmap(results.slug())) + "#" + event.id();
          rows.add(
              new ProgrammeCataloguePage.NamedRow(
                  named.title(), new Link(event.number(), href), event.deadline().text()));
        }
      }
    }
    return new ProgrammeCataloguePage.Named(ProgrammeWords.count(rows.size()), List.copyOf(rows));
  }

  private List<RowFilter> filters() {
    List<RowFilter> filters = new ArrayList<>();
    add(filters, "deficit", "Дефицит", deficitOptions());
    add(filters, "topic", "Направление", options(ProgrammeWords::topic));
    add(filters, "kind", "Вид", options(each -> ProgrammeWords.kind(each.kind())));
    add(filters, "operator", "Кто учит", options(each -> ProgrammeWords.operator(each.operator())));
    add(filters, "registry", "Федеральный реестр", options(ProgrammeWords::registry));
    List<RowFilter.Option> years = new ArrayList<>();
    for (int each : years()) {
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

  private List<RowFilter.Option> options(Function<Programme, String> words) {
    return programmes.stream()
        .map(words)
        .distinct()
        .sorted(NameOrder.COMPARATOR)
        .map(each -> new RowFilter.Option(CatalogueAnchors.key(each), each))
        .toList();
  }

  private List<RowFilter.Option> deficitOptions() {
    return model.deficits().all().stream()
        .filter(
            deficit ->
                programmes.stream()
                    .anyMatch(
                        p -> results.texts().programmeNotes().deficits(p).contains(deficit.code())))
        .map(
            deficit ->
                new RowFilter.Option(
                    CatalogueAnchors.key(deficit.code()),
                    deficit.code() + ": " + ProgrammeWords.name(deficit)))
        .toList();
  }

  private List<Topic> topics() {
    Map<String, List<Row>> rows =
        new TreeMap<>(
            Comparator.comparing((String topic) -> topic.equals(ProgrammeWords.OTHER_TOPICS))
                .thenComparing(NameOrder.COMPARATOR));
    List<Programme> sorted = new ArrayList<>(programmes);
    sorted.sort(
        Comparator.comparing(Programme::title, NameOrder.COMPARATOR)
            .thenComparing(Programme::spelling));
    for (Programme programme : sorted) {
      rows.computeIfAbsent(ProgrammeWords.topic(programme), topic -> new ArrayList<>())
          .add(row(programme));
    }
    List<Topic> topics = new ArrayList<>();
    rows.forEach(
        (title, own) ->
            topics.add(
                new Topic(
                    "topic-" + CatalogueAnchors.key(title),
                    ProgrammeWords.heading(title),
                    ProgrammeWords.count(own.size()),
                    List.copyOf(own))));
    return List.copyOf(topics);
  }

  private Row row(Programme programme) {
    ProgrammeNote note = results.texts().programmeNotes().of(programme);
    List<String> deficits = results.texts().programmeNotes().deficits(programme);
    String registry = ProgrammeWords.registry(programme);
    String years =
        years().stream()
            .filter(programme::activeIn)
            .map(String::valueOf)
            .collect(Collectors.joining(" "));
    Double hours = programme.hours();
    return new Row(
        anchors.getOrDefault(programme.id(), ""),
        programme.spelling(),
        programme.title(),
        ProgrammeWords.kind(programme.kind()),
        ProgrammeWords.operator(programme.operator()),
        hours == null ? "" : RussianNumbers.brief(BigDecimal.valueOf(hours)) + "\u00a0ч",
        registry,
        Boolean.TRUE.equals(programme.federalRegistry()),
        ProgrammeWords.offeredIn(programme),
        completions.latest(programme),
        completions.before(programme),
        completions.sparkline(programme),
        deficits,
        note == null ? "" : note.note(),
        List.of(
            new Key(
                "deficit",
                deficits.stream().map(CatalogueAnchors::key).collect(Collectors.joining(" "))),
            new Key("topic", CatalogueAnchors.key(ProgrammeWords.topic(programme))),
            new Key("kind", CatalogueAnchors.key(ProgrammeWords.kind(programme.kind()))),
            new Key(
                "operator", CatalogueAnchors.key(ProgrammeWords.operator(programme.operator()))),
            new Key("registry", CatalogueAnchors.key(registry)),
            new Key("year", years)));
  }

  private List<ProgrammeCataloguePage.Deficit> deficitIndex() {
    List<ProgrammeCataloguePage.Deficit> index = new ArrayList<>();
    for (Deficit deficit : model.deficits().all()) {
      String code = deficit.code();
      List<ProgrammeCataloguePage.Answer> links =
          programmes.stream()
              .filter(
                  programme -> results.texts().programmeNotes().deficits(programme).contains(code))
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
                CatalogueAnchors.ofDeficit(code),
                code,
                ProgrammeWords.name(deficit),
                model.answered(code)
                    ? SiteMap.programmes(results.slug()).linkTo(SiteMap.practicesAgainst(code))
                    : "",
                links));
      }
    }
    return List.copyOf(index);
  }

  /** Every year with a figure, and this one. */
  private List<Integer> years() {
    int first = results.figures().stream().mapToInt(Figure::year).min().orElse(year);
    List<Integer> years = new ArrayList<>();
    for (int each = Math.min(first, year); each <= year; each++) {
      years.add(each);
    }
    return years;
  }
}
