package org.metodportal.page.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.indicator.Coverage;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.IndicatorDefinition;
import org.metodportal.indicator.Measure;
import org.metodportal.indicator.Target;
import org.metodportal.indicator.Territory;
import org.metodportal.indicator.UnitKind;
import org.metodportal.indicator.expression.CheckedExpression;
import org.metodportal.monitoring.TerritoryMonitoring.MeasuredMeasure;
import org.metodportal.monitoring.measure.Effect;
import org.metodportal.monitoring.recommendation.Advice;
import org.metodportal.monitoring.recommendation.Recommendation;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.page.Address;
import org.metodportal.page.Citation;
import org.metodportal.page.Comparisons;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.PageWords;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.Span;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.cycle.MeasuresPages;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.dataset.EditionPages;
import org.metodportal.page.indicator.IndicatorPage.KeyFigure;
import org.metodportal.page.indicator.IndicatorPage.Meaning;
import org.metodportal.page.indicator.IndicatorPage.MeasureLine;
import org.metodportal.page.indicator.IndicatorPage.TargetEntry;
import org.metodportal.page.indicator.IndicatorPage.Term;
import org.metodportal.page.indicator.IndicatorPage.YearRow;
import org.metodportal.page.indicator.IndicatorPage.YearTable;
import org.metodportal.page.opendata.FigureTable;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.Chart;
import org.metodportal.page.result.EffectWords;
import org.metodportal.page.result.Finding;
import org.metodportal.page.result.Series;
import org.metodportal.page.result.StatusMark;
import org.metodportal.page.result.StatusWords;
import org.metodportal.page.result.TargetWords;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.roadmap.RoadmapWords;
import org.metodportal.page.text.MarkdownText;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** Makes the page of each indicator of a territory. */
public final class IndicatorPages {
  /** Heading level of the parts of the method on the page. */
  private static final int METHOD_LEVEL = 3;

  private static final String TABLE = FigureTable.TABLE.fileName();

  private final PortalModel model;
  private final Frames frames;
  private final MarkdownText markdown = new MarkdownText();

  public IndicatorPages(PortalModel model, Frames frames) {
    this.model = model;
    this.frames = frames;
  }

  public IndicatorPage of(TerritoryReading reading, IndicatorDefinition definition) {
    TerritoryResults results = reading.results();
    Territory territory = results.territory();
    Address address = SiteMap.indicator(results.slug(), definition.code());
    Series series = reading.series(definition);
    String finding = Finding.of(definition, series);
    PageWords words = reading.words().on(address, definition.clause());
    Frame frame =
        frames.of(
            address,
            definition.title(),
            finding + " " + definition.title() + ": значения по годам, цель и методика.",
            results,
            List.of(
                new Frames.Step(territory.name(), SiteMap.territory(results.slug())),
                new Frames.Step("Показатели", SiteMap.monitoring(results.slug())),
                new Frames.Step(definition.shortTitle(), address)));
    return new IndicatorPage(
        frame,
        definition.code(),
        definition.title(),
        definition.shortTitle(),
        territory.name(),
        definition.proposal(),
        finding,
        key(definition, series.latest(), reading.status(definition)),
        Chart.of(definition, series),
        meaning(definition, reading.status(definition)),
        measures(results, definition, address),
        advice(results, definition, address),
        years(reading, definition, series),
        new Breakdowns(
                results.organizations(),
                member -> {
                  Address profile = frames.organization(territory.slug(), member);
                  return profile == null ? "" : address.linkTo(profile);
                })
            .of(definition, series),
        definition(definition),
        Citation.full(territory.act()),
        words.linked(Sentence.of(definition.clause())),
        events(reading, definition, address),
        targets(definition, territory, words),
        words.linked(Sentence.of(definition.anomaly())),
        markdown.html(definition.method(), METHOD_LEVEL, words),
        downloads(results, definition, address),
        model.files().stream().anyMatch(file -> file.name().equals(TABLE))
            ? address.linkTo(SiteMap.OPEN_DATA.file(TABLE))
            : "",
        address.linkTo(SiteMap.OPEN_DATA),
        elsewhere(territory, definition, address),
        citation(definition, results, address));
  }

  private static @Nullable KeyFigure key(
      IndicatorDefinition definition, @Nullable Figure latest, @Nullable IndicatorStatus status) {
    if (latest == null || latest.value() == null) {
      return null;
    }
    ValueWords words = ValueWords.of(definition);
    return new KeyFigure(
        words.prose(latest.value()),
        latest.year(),
        words.counts(latest),
        TargetWords.applied(definition, latest),
        mark(status == null ? List.of() : status.history(), latest.year()));
  }

  private static @Nullable StatusMark mark(List<YearStatus> history, int year) {
    for (YearStatus status : history) {
      if (status.year() == year) {
        return StatusMark.of(status);
      }
    }
    return null;
  }

  private static @Nullable Meaning meaning(
      IndicatorDefinition definition, @Nullable IndicatorStatus status) {
    YearStatus current = status == null ? null : status.current();
    if (status == null || current == null) {
      return null;
    }
    StatusMark judged = TerritoryReading.judged(status);
    YearStatus last = status.judged();
    return new Meaning(
        StatusMark.of(current),
        judged,
        StatusWords.reasons(definition, current),
        judged == null || last == null ? List.of() : StatusWords.reasons(definition, last),
        StatusWords.revision(status),
        StatusWords.robustness(status));
  }

  private static List<MeasureLine> measures(
      TerritoryResults results, IndicatorDefinition definition, Address address) {
    List<MeasureLine> lines = new ArrayList<>();
    for (MeasuredMeasure measured : results.monitoring().measures()) {
      for (Effect effect : measured.effects()) {
        if (effect.indicator().equals(definition.code())) {
          lines.add(
              new MeasureLine(
                  new Link(
                      measured.measure().title(),
                      MeasuresPages.measure(results, address, measured.measure().id()),
                      false),
                  EffectWords.of(definition, effect),
                  measured.measure().sample()));
        }
      }
    }
    return List.copyOf(lines);
  }

  /** Recommendations that are given because of a value of the indicator, each once. */
  private static List<Link> advice(
      TerritoryResults results, IndicatorDefinition definition, Address address) {
    Set<Recommendation> given = new LinkedHashSet<>();
    for (Advice advice : results.monitoring().advice()) {
      boolean about =
          advice.grounds().stream()
              .anyMatch(
                  ground ->
                      ground.variable().equals("indicators")
                          && ground.key().equals(definition.code()));
      if (about) {
        given.add(advice.recommendation());
      }
    }
    return given.stream()
        .map(
            each ->
                new Link(each.title(), MeasuresPages.advice(results, address, each.id()), false))
        .toList();
  }

  private List<Link> downloads(
      TerritoryResults results, IndicatorDefinition definition, Address address) {
    IndicatorDownload download = new IndicatorDownload(results, definition);
    List<Link> links = new ArrayList<>();
    links.add(
        new Link(
            "Числа этого показателя, CSV, "
                + RussianPlural.count(download.rows(), "строка", "строки", "строк"),
            address.linkTo(address.file(IndicatorDownload.CSV)),
            false));
    links.add(
        new Link(
            "Числа и статусы этого показателя, JSON",
            address.linkTo(address.file(IndicatorDownload.JSON)),
            false));
    if (download.hasChart()) {
      links.add(
          new Link(
              "Диаграмма для отчёта или презентации, SVG",
              address.linkTo(address.file(IndicatorDownload.SVG)),
              false));
    }
    EditionPages.Permanent permanent = EditionPages.permanent(model, definition);
    if (permanent != null) {
      links.add(
          new Link(
              "Постоянный адрес этих чисел",
              address.linkTo(permanent.address()) + permanent.place(),
              false));
    }
    return List.copyOf(links);
  }

  private static YearTable years(
      TerritoryReading reading, IndicatorDefinition definition, Series series) {
    ValueWords words = ValueWords.of(definition);
    IndicatorStatus status = reading.status(definition);
    List<YearStatus> history = status == null ? List.of() : status.history();
    List<YearStatus> original = status == null ? List.of() : status.original();
    List<YearRow> rows = new ArrayList<>();
    for (int year : series.years()) {
      Figure figure = series.total(year);
      Coverage coverage = reading.coverage(definition, year);
      rows.add(
          new YearRow(
              year,
              Cell.count(figure, figure == null ? null : figure.numerator()),
              Cell.count(figure, figure == null ? null : figure.denominator()),
              Cell.value(figure, words::bare),
              TargetWords.applied(definition, figure),
              mark(history, year),
              mark(original, year),
              coverage == null
                  ? ""
                  : RussianNumbers.whole(coverage.answered())
                      + " из"
                      + RussianNumbers.NBSP
                      + RussianNumbers.whole(coverage.all())));
    }
    Measure measure = definition.measure();
    boolean share = measure == Measure.SHARE;
    boolean units = definition.unit() != UnitKind.TERRITORY;
    return new YearTable(
        words.headingUnit(),
        share,
        share || (units && (measure == Measure.MEAN || measure == Measure.LEVEL)),
        rows.stream().anyMatch(row -> !row.target().isEmpty()),
        !original.isEmpty(),
        rows.stream().anyMatch(row -> !row.coverage().isEmpty()),
        List.copyOf(rows));
  }

  private static List<Term> definition(IndicatorDefinition definition) {
    ValueWords words = ValueWords.of(definition);
    List<Term> terms = new ArrayList<>();
    terms.add(new Term("Что это", words.measureWords(), ""));
    terms.add(new Term("Что считается", words.unitWords(), ""));
    if (definition.unit() != UnitKind.TERRITORY && definition.unit() != UnitKind.ANSWER) {
      String whole = "без ограничений";
      addExpression(terms, "Кто входит в расчёт", definition.population(), whole);
    }
    addExpression(terms, "Кто входит в команду", definition.members(), "");
    addExpression(terms, "Условие для члена команды", definition.met(), "");
    if (definition.met() != null) {
      terms.add(new Term("Когда команда засчитана", quorum(definition.quorum()), ""));
    }
    addExpression(terms, "Условие", definition.condition(), "");
    addExpression(terms, "Число, которое берётся", definition.score(), "");
    terms.add(
        new Term(
            "Какое направление лучше",
            definition.upwards() ? "чем больше, тем лучше" : "чем меньше, тем лучше",
            ""));
    return List.copyOf(terms);
  }

  private static void addExpression(
      List<Term> terms, String name, @Nullable CheckedExpression expression, String absent) {
    if (expression != null) {
      terms.add(new Term(name, "", expression.cel()));
    } else if (!absent.isEmpty()) {
      terms.add(new Term(name, absent, ""));
    }
  }

  private static String quorum(double quorum) {
    return quorum <= 0
        ? "условие выполнил хотя бы один её член"
        : "условие выполнили не менее "
            + RussianNumbers.percent(BigDecimal.valueOf(quorum * 100))
            + " её членов";
  }

  private static List<Link> events(
      TerritoryReading reading, IndicatorDefinition definition, Address address) {
    Roadmap roadmap = reading.results().texts().roadmap();
    if (roadmap == null) {
      return List.of();
    }
    Set<String> measured = new HashSet<>();
    reading.words().places(definition.clause()).forEach(place -> measured.add(place.anchor()));
    String plan = address.linkTo(SiteMap.roadmap(reading.results().territory().slug()));
    List<Link> events = new ArrayList<>();
    for (RoadmapEvent event : roadmap.events()) {
      if (event.clauses().stream().anyMatch(place -> measured.contains(place.anchor()))) {
        events.add(
            new Link(
                RoadmapWords.number(event) + ". " + event.name(), plan + "#" + event.id(), false));
      }
    }
    return List.copyOf(events);
  }

  /** References of a target are the territory's own only when its act is the territory's. */
  private static List<TargetEntry> targets(
      IndicatorDefinition definition, Territory territory, PageWords words) {
    List<TargetEntry> entries = new ArrayList<>();
    List<Target> ledger = definition.targets();
    for (int i = ledger.size() - 1; i >= 0; i--) {
      Target target = ledger.get(i);
      entries.add(
          new TargetEntry(
              i == ledger.size() - 1,
              TargetWords.all(definition, target, territory.openingYear()),
              isOwn(target, territory)
                  ? words.linked(TargetWords.source(target))
                  : Span.plain(TargetWords.source(target)),
              words.linked(Sentence.of(target.note()))));
    }
    return List.copyOf(entries);
  }

  private static boolean isOwn(Target target, Territory territory) {
    return target.act().replace('\u00a0', ' ').contains("№ " + territory.act().number());
  }

  private String citation(
      IndicatorDefinition definition, TerritoryResults results, Address address) {
    String date = RussianDates.full(results.dataDate() == null ? model.asOf() : results.dataDate());
    return definition.title()
        + " : "
        + results.territory().name()
        + " : данные на "
        + date
        + " // "
        + model.portal().title()
        + ". — URL: "
        + frames.fullAddress(address)
        + permanent(definition);
  }

  private String permanent(IndicatorDefinition definition) {
    EditionPages.Permanent permanent = EditionPages.permanent(model, definition);
    return permanent == null
        ? ""
        : " ; числа выпуска "
            + permanent.id()
            + " — URL: "
            + frames.fullAddress(permanent.address())
            + permanent.place();
  }

  /** Where the indicator stands beside those of others; null when no other territory has one. */
  private IndicatorPage.@Nullable Elsewhere elsewhere(
      Territory territory, IndicatorDefinition definition, Address page) {
    for (Comparisons.Comparison comparison : frames.comparisons().all()) {
      if (comparison.concept().key().equals(definition.concept())) {
        return new IndicatorPage.Elsewhere(
            comparison.concept().title(),
            page.linkTo(comparison.address()),
            comparison.entries().stream()
                .filter(entry -> !entry.side().territory().slug().equals(territory.slug()))
                .map(
                    entry ->
                        new Link(
                            entry.side().territory().name()
                                + ": "
                                + entry.side().definition().title(),
                            page.linkTo(entry.address()),
                            false))
                .toList());
      }
    }
    return null;
  }
}
