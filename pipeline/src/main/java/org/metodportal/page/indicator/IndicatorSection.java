package org.metodportal.page.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Target;
import org.metodportal.definition.Territory;
import org.metodportal.definition.UnitKind;
import org.metodportal.document.markdown.MarkdownText;
import org.metodportal.document.markdown.TextSurroundings;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.IndicatorSeries;
import org.metodportal.monitoring.status.IndicatorStatus;
import org.metodportal.monitoring.status.YearStatus;
import org.metodportal.page.Address;
import org.metodportal.page.Citation;
import org.metodportal.page.Comparisons;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.Link;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.PageWords;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.Span;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.activity.ActivityTables;
import org.metodportal.page.cycle.TerritoryReading;
import org.metodportal.page.dataset.EditionPageBuilder;
import org.metodportal.page.indicator.IndicatorPage.KeyFigure;
import org.metodportal.page.indicator.IndicatorPage.Meaning;
import org.metodportal.page.indicator.IndicatorPage.TargetEntry;
import org.metodportal.page.link.BodyLinks;
import org.metodportal.page.opendata.FigureTable;
import org.metodportal.page.opendata.TableFormat;
import org.metodportal.page.reply.Replies;
import org.metodportal.page.result.Chart;
import org.metodportal.page.result.Finding;
import org.metodportal.page.result.StatusMark;
import org.metodportal.page.result.StatusWords;
import org.metodportal.page.result.TargetWords;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** Makes the page of each indicator of a territory. */
public final class IndicatorSection {
  /** The indicators of each territory; the page of all of them stands above. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::monitoring,
          MenuEntry.NONE,
          SearchKind.INDICATOR,
          results -> true,
          (results, frames) -> new IndicatorSection(frames).all(results));

  /** Heading level of the parts of the method on the page. */
  private static final int METHOD_LEVEL = 3;

  private static final String TABLE = FigureTable.TABLE.fileName();

  private final PortalModel model;
  private final Frames frames;
  private final MarkdownText markdown = new MarkdownText();
  private final BodyLinks links;
  private final Replies replies;

  private IndicatorSection(Frames frames) {
    this.model = frames.model();
    this.frames = frames;
    this.links = BodyLinks.of(frames.model());
    this.replies = new Replies(frames);
  }

  private Stream<Page> all(TerritoryResults results) {
    TerritoryReading reading = new TerritoryReading(results);
    return reading.definitions().stream()
        .flatMap(
            definition ->
                Stream.concat(
                    Stream.of(of(reading, definition)),
                    Stream.ofNullable(EmbeddedChartPage.of(frames, reading, definition))));
  }

  private IndicatorPage of(TerritoryReading reading, IndicatorDefinition definition) {
    TerritoryResults results = reading.results();
    Territory territory = results.territory();
    Address address = SiteMap.indicator(results.slug(), definition.code());
    IndicatorSeries series = reading.series(definition);
    String finding = Finding.of(definition, series.total());
    PageWords words = reading.words().on(address, definition.clause());
    Deeds deeds = new Deeds(reading, definition, address);
    Frame frame =
        frames.ofTerritory(
            results,
            address,
            definition.title(),
            finding + " " + definition.title() + ": значения по годам, цель и методика.",
            new Frames.Step("Показатели", SiteMap.monitoring(results.slug())),
            new Frames.Step(definition.shortTitle(), address));
    return new IndicatorPage(
        frame,
        new IndicatorPage.Names(
            definition.code(),
            definition.title(),
            definition.shortTitle(),
            ValueWords.of(definition).titled(definition.shortTitle())),
        territory.name(),
        definition.proposal(),
        nesting(reading, definition, address),
        new IndicatorPage.Result(
            finding,
            key(reading, definition, series.total().latest()),
            Chart.of(definition, series),
            meaning(definition, reading.status(definition))),
        replies.about(results, definition.code(), address),
        new IndicatorPage.Actions(deeds.measures(), deeds.advice(), deeds.events()),
        new IndicatorPage.Numbers(
            TableByYear.of(reading, definition, series),
            secondReading(reading, definition),
            otherTargets(reading, definition, words),
            new Breakdowns(
                    results.organizations(),
                    results.statements(),
                    model.portal().words().breakdowns(),
                    member -> {
                      Address profile = frames.organization(territory.slug(), member);
                      return profile == null ? "" : address.linkTo(profile);
                    })
                .of(definition, series),
            definition.unit() == UnitKind.PERSON && Breakdowns.showSmall(series),
            new ActivityTables(results.counts()).of(definition)),
        new IndicatorPage.Method(
            MethodTerms.of(definition),
            Citation.full(territory.act()),
            words.linked(Sentence.of(definition.clause())),
            targets(definition, territory, words),
            words.linked(Sentence.of(definition.anomaly())),
            markdown.html(
                definition.method(),
                METHOD_LEVEL,
                TextSurroundings.NONE
                    .marked(words)
                    .linked(
                        links.on(
                            address,
                            territory.slug() + "/indicators/" + definition.code() + ".md",
                            ""),
                        "")),
            OriginTerms.of(results, definition, series.total().latest())),
        new IndicatorPage.Files(
            downloads(results, definition, address),
            model.files().stream().anyMatch(file -> file.name().equals(TABLE))
                ? address.linkTo(SiteMap.OPEN_DATA.file(TABLE))
                : "",
            address.linkTo(SiteMap.TABLE) + "?i=" + results.slug() + "." + definition.code(),
            EmbeddedChartPage.code(frames, reading, definition),
            address.linkTo(SiteMap.OPEN_DATA)),
        elsewhere(territory, definition, address),
        new IndicatorDownload(results, definition).citation(model.portal(), model.asOf())
            + permanent(definition));
  }

  private static IndicatorPage.@Nullable SecondReading secondReading(
      TerritoryReading reading, IndicatorDefinition definition) {
    IndicatorDefinition second = definition.second();
    return second == null
        ? null
        : new IndicatorPage.SecondReading(
            definition.reading(),
            second.reading(),
            second.code(),
            TableByYear.of(reading, second, reading.series(second)));
  }

  private static IndicatorPage.@Nullable ByOtherTargets otherTargets(
      TerritoryReading reading, IndicatorDefinition definition, PageWords words) {
    IndicatorDefinition.OtherTargets others = definition.otherTargets();
    IndicatorDefinition other = definition.byOtherTargets();
    return others == null || other == null
        ? null
        : new IndicatorPage.ByOtherTargets(
            Sentence.capital(others.title()),
            other.code(),
            targets(other, reading.results().territory(), words),
            TableByYear.of(reading, other, reading.series(definition)));
  }

  private static IndicatorPage.Nesting nesting(
      TerritoryReading reading, IndicatorDefinition definition, Address page) {
    IndicatorDefinition whole = reading.wholeOf(definition);
    return new IndicatorPage.Nesting(
        whole == null
            ? null
            : new Link(
                whole.title(),
                page.linkTo(SiteMap.indicator(reading.results().slug(), whole.code()))),
        reading.partsOf(definition).stream().map(part -> reading.row(part, page)).toList());
  }

  private static @Nullable KeyFigure key(
      TerritoryReading reading, IndicatorDefinition definition, @Nullable Figure latest) {
    IndicatorStatus status = reading.status(definition);
    if (latest == null || latest.value() == null) {
      return null;
    }
    ValueWords words = ValueWords.of(definition);
    return new KeyFigure(
        words.prose(latest.value()),
        latest.year(),
        latest.flag().words(),
        words.counts(latest),
        TargetWords.applied(definition, latest),
        TableByYear.mark(definition, status == null ? List.of() : status.history(), latest.year()),
        reading.otherVerdict(definition, latest));
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
        StatusMark.of(definition, current),
        judged,
        StatusWords.reasons(definition, current),
        judged == null || last == null ? List.of() : StatusWords.reasons(definition, last),
        StatusWords.revision(status),
        StatusWords.robustness(status));
  }

  private List<Link> downloads(
      TerritoryResults results, IndicatorDefinition definition, Address address) {
    IndicatorDownload download = new IndicatorDownload(results, definition);
    List<Link> links = new ArrayList<>();
    for (TableFormat format : TableFormat.values()) {
      links.add(
          new Link(
              "Числа этого показателя "
                  + format.purpose()
                  + ", "
                  + format
                  + ", "
                  + RussianPlural.count(download.rows(), "строка", "строки", "строк"),
              address.linkTo(address.file(IndicatorDownload.table(format)))));
    }
    links.add(
        new Link(
            "Числа и статусы этого показателя, JSON",
            address.linkTo(address.file(IndicatorDownload.JSON))));
    links.add(
        new Link(
            "Числа этого показателя кубами для программ статистики, JSON-stat 2.0",
            address.linkTo(address.file(IndicatorDownload.CUBES))));
    if (download.hasChart()) {
      links.add(
          new Link(
              "Диаграмма для отчёта или презентации, SVG",
              address.linkTo(address.file(IndicatorDownload.SVG))));
    }
    links.add(
        new Link(
            "Что в этих файлах и как на них сослаться, TXT",
            address.linkTo(address.file(IndicatorDownload.NOTE))));
    links.add(
        new Link(
            "Всё это одним архивом, ZIP", address.linkTo(address.file(IndicatorDownload.ARCHIVE))));
    EditionPageBuilder.Permanent permanent = EditionPageBuilder.permanent(model, definition);
    if (permanent != null) {
      links.add(
          new Link(
              "Постоянный адрес этих чисел",
              address.linkTo(permanent.address()) + permanent.place()));
    }
    return List.copyOf(links);
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

  private String permanent(IndicatorDefinition definition) {
    EditionPageBuilder.Permanent permanent = EditionPageBuilder.permanent(model, definition);
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
                            page.linkTo(entry.address())))
                .toList());
      }
    }
    return null;
  }
}
