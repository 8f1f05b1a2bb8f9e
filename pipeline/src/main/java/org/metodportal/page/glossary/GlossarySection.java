package org.metodportal.page.glossary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.glossary.Glossary;
import org.metodportal.content.glossary.Term;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Territory;
import org.metodportal.document.LatinName;
import org.metodportal.page.Address;
import org.metodportal.page.Frame;
import org.metodportal.page.Frames;
import org.metodportal.page.MenuEntry;
import org.metodportal.page.Page;
import org.metodportal.page.PortalSection;
import org.metodportal.page.SearchKind;
import org.metodportal.page.SiteMap;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.TerritorySection;
import org.metodportal.page.glossary.GlossaryPage.Definition;
import org.metodportal.page.glossary.GlossaryPage.Entry;
import org.metodportal.page.glossary.GlossaryPage.Letter;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianPlural;

/** Makes the pages of terms. */
public final class GlossarySection {
  /** Terms of all territories; present when a territory has some. */
  public static final PortalSection OF_PORTAL =
      new PortalSection(
          SiteMap.GLOSSARY,
          new MenuEntry("Термины", 60),
          SearchKind.TERM,
          model -> model.territories().stream().anyMatch(GlossarySection::isPresent),
          GlossarySection::portal);

  /** The act's terms, in each territory that has some. */
  public static final TerritorySection OF_TERRITORY =
      new TerritorySection(
          SiteMap::glossary,
          new MenuEntry("Термины", 100),
          SearchKind.TERM,
          GlossarySection::isPresent,
          GlossarySection::pages);

  private static final int LONGEST_ANCHOR = 48;

  private GlossarySection() {}

  /** Terms of one territory for the page of all. */
  public record TerritoryGlossary(Territory territory, Glossary glossary) {}

  private static boolean isPresent(TerritoryResults results) {
    return results.texts().glossary() != null;
  }

  private static Stream<Page> portal(Frames frames) {
    List<TerritoryGlossary> glossaries = new ArrayList<>();
    for (TerritoryResults results : frames.model().territories()) {
      Glossary glossary = results.texts().glossary();
      if (glossary != null) {
        glossaries.add(new TerritoryGlossary(results.territory(), glossary));
      }
    }
    return Stream.of(
        portal(
            frames.ofPortal(
                SiteMap.GLOSSARY,
                "Термины и сокращения",
                "Термины из документов всех территорий: чьё определение и что оно значит.",
                new Frames.Step(OF_PORTAL.menu().title(), SiteMap.GLOSSARY)),
            glossaries));
  }

  private static Stream<Page> pages(TerritoryResults results, Frames frames) {
    Glossary glossary = results.texts().glossary();
    if (glossary == null) {
      return Stream.empty();
    }
    Territory territory = results.territory();
    Address address = SiteMap.glossary(results.slug());
    return Stream.of(
        of(
            frames.ofTerritory(
                results,
                address,
                glossary.title(),
                "Термины и сокращения " + territory.genitive() + " с определениями.",
                new Frames.Step(OF_TERRITORY.menu().title(), address)),
            territory,
            glossary,
            results.texts(),
            results.definitions()));
  }

  /**
   * The page of a territory.
   *
   * @param frame frame of the page at {@link SiteMap#glossary}
   * @param texts the act that terms come from, and the plan
   * @param indicators indicators whose methods may use terms
   */
  public static GlossaryPage of(
      Frame frame,
      Territory territory,
      Glossary glossary,
      TerritoryTexts texts,
      List<IndicatorDefinition> indicators) {
    String act =
        texts.regulation() == null
            ? ""
            : frame.address().linkTo(SiteMap.regulation(territory.slug()));
    TermUses uses = TermUses.of(frame.address(), territory.slug(), glossary, texts, indicators);
    List<Entry> entries = new ArrayList<>();
    for (Term term : glossary.terms()) {
      String source = term.place() == null ? "" : act + "#" + term.place().anchor();
      Definition definition =
          new Definition(
              "",
              "",
              term.abbreviation(),
              term.definition(),
              term.source(),
              act.isEmpty() ? "" : source,
              term.note(),
              uses.of(term));
      entries.add(new Entry(term.anchor(), term.name(), List.of(definition)));
    }
    return new GlossaryPage(
        frame,
        glossary.title(),
        RussianPlural.count(entries.size(), "термин", "термина", "терминов")
            + " из документа "
            + territory.genitive()
            + ". Определения пересказаны словами портала.",
        letters(entries));
  }

  /**
   * The page of all territories: forms of one name are one entry.
   *
   * @param frame frame of the page at {@link SiteMap#GLOSSARY}
   * @param glossaries in the order of the territories
   */
  public static GlossaryPage portal(Frame frame, List<TerritoryGlossary> glossaries) {
    Map<String, List<Definition>> definitions = new TreeMap<>();
    Map<String, String> names = new HashMap<>();
    for (TerritoryGlossary one : glossaries) {
      Address page = SiteMap.glossary(one.territory().slug());
      for (Term term : one.glossary().terms()) {
        names.putIfAbsent(term.key(), term.name());
        definitions
            .computeIfAbsent(term.key(), key -> new ArrayList<>())
            .add(
                new Definition(
                    one.territory().name(),
                    frame.address().linkTo(page) + "#" + term.anchor(),
                    term.abbreviation(),
                    term.definition(),
                    "",
                    "",
                    "",
                    List.of()));
      }
    }
    List<Entry> entries = new ArrayList<>();
    Map<String, Integer> anchors = new HashMap<>();
    definitions.forEach(
        (key, list) -> {
          String name = names.getOrDefault(key, key);
          String anchor = LatinName.of(name, LONGEST_ANCHOR);
          int times = anchors.merge(anchor, 1, Integer::sum);
          entries.add(
              new Entry(times == 1 ? anchor : anchor + "-" + times, name, List.copyOf(list)));
        });
    return new GlossaryPage(
        frame,
        "Термины и сокращения",
        RussianPlural.count(entries.size(), "термин", "термина", "терминов")
            + " из документов всех территорий. Одно слово разные акты понимают по-разному, поэтому"
            + " у каждого определения названо, чьё оно.",
        letters(entries));
  }

  private static List<Letter> letters(List<Entry> entries) {
    List<Entry> sorted = new ArrayList<>(entries);
    sorted.sort((a, b) -> NameOrder.COMPARATOR.compare(a.name(), b.name()));
    Map<String, List<Entry>> byLetter = new TreeMap<>();
    for (Entry entry : sorted) {
      String first = entry.name().substring(0, 1).toUpperCase(Locale.ROOT).replace('Ё', 'Е');
      byLetter.computeIfAbsent(first, letter -> new ArrayList<>()).add(entry);
    }
    List<Letter> letters = new ArrayList<>();
    byLetter.forEach(
        (letter, list) ->
            letters.add(new Letter(letter, "bukva-" + (int) letter.charAt(0), List.copyOf(list))));
    return List.copyOf(letters);
  }
}
