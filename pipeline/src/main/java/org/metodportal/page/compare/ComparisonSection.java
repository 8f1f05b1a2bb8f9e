package org.metodportal.page.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Target;
import org.metodportal.definition.Territory;
import org.metodportal.document.markdown.MarkdownText;
import org.metodportal.document.markdown.TextSurroundings;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.series.IndicatorSeries;
import org.metodportal.indicator.series.Series;
import org.metodportal.page.Address;
import org.metodportal.page.Comparisons;
import org.metodportal.page.Comparisons.Comparison;
import org.metodportal.page.Comparisons.Entry;
import org.metodportal.page.Frames;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryWords;
import org.metodportal.page.chart.SmallMultiples;
import org.metodportal.page.compare.ComparisonPage.Compared;
import org.metodportal.page.link.BodyLinks;
import org.metodportal.page.result.Bar;
import org.metodportal.page.result.Cell;
import org.metodportal.page.result.Standing;
import org.metodportal.page.result.TargetWords;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;

/** Makes the list of comparisons and the comparison of each concept. */
public final class ComparisonSection {
  /** The comparisons; present when territories can be compared by something. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          SiteMap.COMPARISONS,
          new MenuEntry("Сравнение", 20),
          SearchKind.INDICATOR,
          model -> !Comparisons.of(model).all().isEmpty(),
          frames -> new ComparisonSection(frames).all());

  private static final String TITLE = "Сравнение территорий";
  private static final String HOW = "## Как считается";
  private static final int METHOD_LEVEL = 4;

  private final Frames frames;
  private final MarkdownText markdown = new MarkdownText();
  private final BodyLinks links;
  private final Map<String, TerritoryWords> words = new HashMap<>();

  private ComparisonSection(Frames frames) {
    this.frames = frames;
    this.links = BodyLinks.of(frames.model());
  }

  /** The list and the comparisons. */
  private Stream<Page> all() {
    List<Comparison> comparisons = frames.comparisons().all();
    return Stream.concat(Stream.of(list(comparisons)), comparisons.stream().map(this::comparison));
  }

  private ComparisonsPage list(List<Comparison> comparisons) {
    return new ComparisonsPage(
        frames.ofPortal(
            SiteMap.COMPARISONS,
            TITLE,
            "Что измеряют несколько территорий сразу: значения и определения рядом, без рейтинга.",
            new Frames.Step("Сравнение", SiteMap.COMPARISONS)),
        comparisons.stream()
            .map(
                comparison ->
                    new ComparisonsPage.Entry(
                        comparison.concept().title(),
                        SiteMap.COMPARISONS.linkTo(comparison.address()),
                        comparison.concept().description(),
                        String.join(", ", comparison.territories()),
                        RussianPlural.count(
                            comparison.entries().size(),
                            "показатель",
                            "показателя",
                            "показателей")))
            .toList());
  }

  private ComparisonPage comparison(Comparison comparison) {
    Address address = comparison.address();
    String title = comparison.concept().title();
    List<List<Figure>> figures =
        comparison.entries().stream().map(ComparisonSection::totals).toList();
    List<Integer> years = IndicatorSeries.yearsOf(figures.stream().flatMap(List::stream).toList());
    List<Compared> sides = new ArrayList<>();
    List<Series> totals = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      Entry entry = comparison.entries().get(i);
      IndicatorSeries series =
          new IndicatorSeries(entry.side().definition().measure(), figures.get(i), years);
      totals.add(series.total());
      sides.add(compared(address, entry, series));
    }
    return new ComparisonPage(
        frames.ofPortal(
            address,
            title + ": сравнение территорий",
            comparison.concept().description()
                + " Рядом: "
                + Sentence.of(String.join(", ", comparison.territories())),
            new Frames.Step("Сравнение", SiteMap.COMPARISONS),
            new Frames.Step(title, address)),
        title,
        comparison.concept().description(),
        Differences.of(comparison.sides()),
        years,
        List.copyOf(sides),
        SmallMultiples.of(
            comparison.sides().stream().map(side -> ValueWords.of(side.definition())).toList(),
            totals,
            years),
        frames.model().territories().stream()
            .map(results -> results.territory().name())
            .filter(name -> !comparison.territories().contains(name))
            .sorted(NameOrder.COMPARATOR)
            .toList());
  }

  private static List<Figure> totals(Entry entry) {
    String code = entry.side().definition().code();
    return entry.results().figures().stream()
        .filter(figure -> figure.indicator().equals(code) && figure.member().isEmpty())
        .toList();
  }

  private Compared compared(Address page, Entry entry, IndicatorSeries series) {
    Territory territory = entry.side().territory();
    IndicatorDefinition definition = entry.side().definition();
    ValueWords values = ValueWords.of(definition);
    Figure latest = series.total().latest();
    Figure shown = latest == null ? series.total().last() : latest;
    Standing standing = Standing.latest(definition, series.total());
    Target target = definition.target();
    return new Compared(
        territory.slug() + "-" + definition.code(),
        territory.name(),
        page.linkTo(SiteMap.territory(entry.results().slug())),
        new ComparisonPage.Named(
            definition.title(),
            definition.shortTitle(),
            page.linkTo(entry.address()),
            definition.proposal()),
        new ComparisonPage.Latest(
            shown == null ? 0 : shown.year(),
            Cell.value(shown, values::compact),
            Bar.of(definition, latest, standing == null ? null : standing.target()),
            target == null ? "" : TargetWords.all(definition, target, territory.openingYear())),
        series.years().stream()
            .map(year -> Cell.value(series.total().figure(year), values::compact))
            .toList(),
        new ComparisonPage.Definition(
            values.measureWords(),
            PopulationWords.of(definition),
            definition.upwards() ? "чем больше, тем лучше" : "чем меньше, тем лучше",
            markdown.html(
                howItIsCounted(definition),
                METHOD_LEVEL,
                TextSurroundings.NONE.linked(
                    links.on(
                        page, territory.slug() + "/indicators/" + definition.code() + ".md", ""),
                    territory.slug() + "-" + definition.code() + "-")),
            words
                .computeIfAbsent(
                    territory.slug(), slug -> new TerritoryWords(slug, entry.results().texts()))
                .on(page, definition.clause())
                .linked(Sentence.of(definition.clause()))));
  }

  /** That part of the method, without its heading; the title of the indicator where it has none. */
  static String howItIsCounted(IndicatorDefinition definition) {
    StringBuilder part = new StringBuilder();
    boolean inside = false;
    for (String line : definition.method().split("\n", -1)) {
      if (line.startsWith("## ")) {
        inside = line.strip().equals(HOW);
      } else if (inside) {
        part.append(line).append('\n');
      }
    }
    return part.toString().isBlank() ? definition.title() : part.toString().strip();
  }
}
