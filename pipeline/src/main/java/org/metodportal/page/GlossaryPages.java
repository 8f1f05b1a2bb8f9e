package org.metodportal.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.glossary.Glossary;
import org.metodportal.content.glossary.Mention;
import org.metodportal.content.glossary.Term;
import org.metodportal.content.glossary.TermMarker;
import org.metodportal.content.regulation.Clause;
import org.metodportal.content.regulation.Division;
import org.metodportal.content.regulation.LatinName;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.indicator.Territory;
import org.metodportal.page.GlossaryPage.Definition;
import org.metodportal.page.GlossaryPage.Entry;
import org.metodportal.page.GlossaryPage.Letter;
import org.metodportal.page.text.NameOrder;
import org.metodportal.page.text.RussianPlural;

/** Makes the pages of terms. */
final class GlossaryPages {
  /** Where the terms of all territories stand. */
  static final Address PORTAL = Address.HOME.folder("glossary");

  private static final int SECTION = 3;
  private static final int LONGEST_ANCHOR = 48;

  private GlossaryPages() {}

  /** Terms of one territory for the page of all. */
  record TerritoryGlossary(Territory territory, Glossary glossary) {}

  /** Where the terms of a territory stand. */
  static Address address(String slug) {
    return Address.HOME.folder(slug).folder("terminy");
  }

  /**
   * The page of a territory.
   *
   * @param frame frame of the page at {@link #address}
   * @param regulation where terms come from and are used; null when the territory has none
   */
  static GlossaryPage of(
      Frame frame, Territory territory, Glossary glossary, @Nullable Regulation regulation) {
    String act =
        regulation == null ? "" : frame.address().linkTo(RegulationPages.address(territory.slug()));
    Map<String, List<Link>> uses = regulation == null ? Map.of() : uses(glossary, regulation, act);
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
              uses.getOrDefault(term.anchor(), List.of()));
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
   * @param frame frame of the page at {@link #PORTAL}
   * @param glossaries in the order of the territories
   */
  static GlossaryPage portal(Frame frame, List<TerritoryGlossary> glossaries) {
    Map<String, List<Definition>> definitions = new TreeMap<>();
    Map<String, String> names = new HashMap<>();
    for (TerritoryGlossary one : glossaries) {
      Address page = address(one.territory().slug());
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

  /** For each term the first clause of each section that uses it. */
  private static Map<String, List<Link>> uses(
      Glossary glossary, Regulation regulation, String act) {
    TermMarker marker = new TermMarker(glossary);
    Map<String, List<Link>> uses = new HashMap<>();
    TermMarker.Section[] section = {marker.section()};
    regulation.eachDivision(
        division -> {
          if (division.level() <= SECTION) {
            section[0] = marker.section();
          }
          addUses(section[0], division, act, uses);
        });
    return uses;
  }

  private static void addUses(
      TermMarker.Section section, Division division, String act, Map<String, List<Link>> uses) {
    for (Clause clause : Regulation.allClauses(division.pieces())) {
      for (Mention mention : section.mark(clause.text())) {
        uses.computeIfAbsent(mention.term().anchor(), anchor -> new ArrayList<>())
            .add(new Link(clause.label(), act + "#" + clause.anchor(), false));
      }
    }
  }
}
