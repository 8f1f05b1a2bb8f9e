package org.metodportal.page.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.glossary.Glossary;
import org.metodportal.content.glossary.TermMarker;
import org.metodportal.content.regulation.Division;
import org.metodportal.content.regulation.Edition;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.RegulationEditions;
import org.metodportal.content.regulation.edition.ComparedClause;
import org.metodportal.content.regulation.edition.ComparedClause.Change;
import org.metodportal.content.regulation.edition.EditionComparison;
import org.metodportal.content.roadmap.Roadmap;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.page.Address;
import org.metodportal.page.Citation;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.document.CitingPlaces;
import org.metodportal.page.document.DocumentsPage;
import org.metodportal.page.regulation.RegulationComparisonPage.Row;
import org.metodportal.page.regulation.RegulationPage.ContentsEntry;
import org.metodportal.page.regulation.RegulationPage.EditionRow;
import org.metodportal.page.regulation.RegulationPage.Part;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianPlural;

/** Makes the pages of an act: its text, and what its last edition changed. */
public final class RegulationSection {
  /** The act of each territory that has one, and what its last edition changed. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::regulation,
          new MenuEntry("Положение", 40),
          SearchKind.REGULATION,
          results -> results.texts().regulation() != null,
          RegulationSection::pages);

  private RegulationSection() {}

  private static Stream<Page> pages(TerritoryResults results, Frames frames) {
    RegulationEditions regulation = results.texts().regulation();
    if (regulation == null) {
      return Stream.empty();
    }
    Territory territory = results.territory();
    Frames.Step step =
        new Frames.Step(OF_TERRITORY.menu().title(), SiteMap.regulation(results.slug()));
    String title = regulation.inForce().title();
    RegulationPage page =
        of(
            frames.ofTerritory(
                results,
                step.address(),
                title,
                title + ": пересказ по пунктам с номерами документа.",
                step),
            territory,
            regulation,
            results.texts().glossary(),
            results.texts().roadmap(),
            results.definitions(),
            CitingPlaces.of(step.address(), results, frames.model()));
    Address compared = SiteMap.editions(results.slug());
    RegulationComparisonPage comparison =
        comparison(
            frames.ofTerritory(
                results,
                compared,
                "Что изменила новая редакция",
                "Чем отличаются две редакции документа: по пунктам.",
                step,
                new Frames.Step("Сравнение редакций", compared)),
            territory,
            regulation);
    return comparison == null ? Stream.of(page) : Stream.of(page, comparison);
  }

  /**
   * The page of the act.
   *
   * @param frame frame of the page at {@link SiteMap#regulation}
   * @param glossary terms to mark; null when the territory has none
   * @param roadmap events to show at the clauses they serve; null when there is no plan
   * @param indicators those of the territory, shown at the clauses they measure
   * @param cited documents that the act refers to, by its places
   */
  public static RegulationPage of(
      Frame frame,
      Territory territory,
      RegulationEditions editions,
      @Nullable Glossary glossary,
      @Nullable Roadmap roadmap,
      List<IndicatorDefinition> indicators,
      List<DocumentsPage.CitedDocuments> cited) {
    Regulation regulation = editions.inForce();
    String slug = territory.slug();
    String glossaryHref = glossary == null ? "" : frame.address().linkTo(SiteMap.glossary(slug));
    RegulationTies ties = RegulationTies.of(frame.address(), slug, regulation, roadmap, indicators);
    RegulationBody body =
        new RegulationBody(
            glossary == null ? null : new TermMarker(glossary),
            glossaryHref,
            ties.measures(),
            ties.events());
    List<Part> parts = regulation.parts().stream().map(body::part).toList();
    List<EditionRow> rows = new ArrayList<>();
    for (Edition edition : regulation.editions()) {
      rows.add(
          0,
          new EditionRow(
              RussianDates.full(edition.date()), edition.act(), edition.note(), edition.source()));
    }
    return new RegulationPage(
        frame,
        regulation.title(),
        Citation.full(territory.act()),
        named(regulation.edition()),
        regulation.introduction().stream().map(RegulationBody::plain).toList(),
        regulation.parts().stream().map(RegulationSection::entry).toList(),
        parts,
        ties.shown(),
        List.copyOf(rows),
        editions.earlier() == null ? "" : frame.address().linkTo(SiteMap.editions(slug)),
        glossaryHref,
        cited);
  }

  /**
   * The page of the comparison.
   *
   * @param frame frame of the page at {@link SiteMap#editions}
   * @return null when the territory keeps one edition only
   */
  public static @Nullable RegulationComparisonPage comparison(
      Frame frame, Territory territory, RegulationEditions editions) {
    Regulation earlier = editions.earlier();
    if (earlier == null) {
      return null;
    }
    EditionComparison comparison = EditionComparison.of(earlier, editions.inForce());
    String href = frame.address().linkTo(SiteMap.regulation(territory.slug()));
    List<Row> rows = new ArrayList<>();
    for (ComparedClause clause : comparison.clauses()) {
      String to = clause.anchorAfter().isEmpty() ? "" : href + "#" + clause.anchorAfter();
      String change =
          switch (clause.change()) {
            case ADDED -> "Добавлено";
            case REMOVED -> "Исключено";
            case CHANGED -> "Изменено";
          };
      rows.add(new Row(change, clause.label(), to, clause.words()));
    }
    return new RegulationComparisonPage(
        frame,
        "Что изменила новая редакция",
        editions.inForce().title(),
        named(comparison.before()),
        named(comparison.after()),
        summary(comparison),
        href,
        List.copyOf(rows));
  }

  private static String named(Edition edition) {
    return "редакция от " + RussianDates.full(edition.date()) + ", " + edition.act();
  }

  private static String summary(EditionComparison comparison) {
    if (comparison.clauses().isEmpty()) {
      return "Текст редакций одинаков.";
    }
    return summary(
        comparison.count(Change.ADDED),
        comparison.count(Change.REMOVED),
        comparison.count(Change.CHANGED),
        comparison.kept());
  }

  /** How many places an edition touched; at least one of the first three is not 0. */
  static String summary(long added, long removed, long changed, long kept) {
    List<String> parts = new ArrayList<>();
    addCount(parts, "добавлено", added);
    addCount(parts, "исключено", removed);
    addCount(parts, "изменено", changed);
    String text = String.join(", ", parts);
    return text.substring(0, 1).toUpperCase(Locale.ROOT)
        + text.substring(1)
        + "; без изменений "
        + RussianPlural.count(kept, "место", "места", "мест")
        + ".";
  }

  private static void addCount(List<String> parts, String word, long count) {
    if (count > 0) {
      parts.add(word + " " + RussianPlural.count(count, "место", "места", "мест"));
    }
  }

  private static ContentsEntry entry(Division division) {
    boolean shown = division.level() == 2;
    return new ContentsEntry(
        division.heading(),
        "#" + division.anchor(),
        shown ? division.divisions().stream().map(RegulationSection::entry).toList() : List.of());
  }
}
