package org.metodportal.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.metodportal.content.document.Document;
import org.metodportal.content.glossary.Term;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.regulation.Clause;
import org.metodportal.content.regulation.ClauseTable;
import org.metodportal.content.regulation.Division;
import org.metodportal.content.regulation.Piece;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.markdown.NumberStyle;
import org.metodportal.content.roadmap.RoadmapEvent;
import org.metodportal.content.structure.Body;
import org.metodportal.content.word.EditorWords;
import org.metodportal.problem.ProblemReport;

/**
 * Holds the table of {@code docs/fidelity.ru.md} against the shipped content: every clause stands
 * at its address under its number, with as many elements as the act has, and with its dates,
 * shares, deadlines and names.
 */
class FidelityTest {
  private static final Path CONTENT = Path.of("..", "content");
  private static final Pattern ROW =
      Pattern.compile(
          "\\| (?<place>.*?) \\| `(?<address>/[^`]*)`(?<title>[^|]*) \\| .* \\| (?<held>.*) \\|");
  private static final Pattern ADDRESS =
      Pattern.compile("/(?<territory>[a-z]+)/(?<page>[a-z]+)/(?:#(?<anchor>.+)|(?<code>.+)/)");
  private static final Pattern NUMBER =
      Pattern.compile(
          ".*(?<![\\p{L}])(?:п|подп)\\. (?<number>\\d+(?:\\.\\d+)*)(?: \\((?:первый|второй)\\))?");
  private static final Pattern FACT = Pattern.compile("`(?<fact>[^`]+)`");
  private static final Pattern ELEMENTS = Pattern.compile("элементов: (?<count>\\d+)");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

  /** What stands at an address: its number in the act, the elements below it, all its words. */
  private record Stands(String number, int elements, String words) {}

  private static final Map<String, TerritoryTexts> TEXTS = new TreeMap<>();
  private static final Map<String, Map<String, Stands>> CLAUSES = new HashMap<>();
  private static final List<Matcher> ROWS = new ArrayList<>();

  @BeforeAll
  static void read() throws IOException {
    ProblemReport report = new ProblemReport();
    for (String territory : territories()) {
      TerritoryTexts texts =
          TerritoryTexts.read(
              CONTENT,
              "content",
              territory,
              DeficitReader.read(CONTENT, "content", report),
              EditorWords.USUAL,
              LocalDate.of(2026, 11, 30),
              report);
      TEXTS.put(territory, texts);
      Map<String, Stands> clauses = new HashMap<>();
      act(texts).eachDivision(division -> add(division, clauses));
      CLAUSES.put(territory, clauses);
    }
    for (String line : Files.readAllLines(Path.of("..", "docs", "fidelity.ru.md"))) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        ROWS.add(row);
      }
    }
  }

  @Test
  void everyRowStandsAtItsAddressWithItsNumberElementsAndFacts() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Matcher row : ROWS) {
      String where = row.group("place") + ", " + row.group("address") + row.group("title");
      Stands there = stands(row);
      if (there == null) {
        faults.add(where + ": такого места нет");
        continue;
      }
      Matcher number = NUMBER.matcher(row.group("place"));
      if (!there.number().isEmpty()
          && number.matches()
          && !there.number().equals(number.group("number"))) {
        faults.add(where + ": номер на странице " + there.number());
      }
      Matcher elements = ELEMENTS.matcher(row.group("held"));
      if (elements.find() && Integer.parseInt(elements.group("count")) != there.elements()) {
        faults.add(where + ": элементов на странице " + there.elements());
      }
      Matcher fact = FACT.matcher(row.group("held"));
      while (fact.find()) {
        if (!there.words().contains(fact.group("fact"))) {
          faults.add(where + ": на странице нет «" + fact.group("fact") + "»");
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void everyClauseTermEventIndicatorBodyAndDocumentHasItsRow() throws IOException {
    Set<String> told = new HashSet<>();
    ROWS.forEach(row -> told.add(row.group("address") + row.group("title").strip()));
    List<String> untold = new ArrayList<>();
    for (Map.Entry<String, TerritoryTexts> each : TEXTS.entrySet()) {
      String slug = each.getKey();
      TerritoryTexts texts = each.getValue();
      List<String> addresses = new ArrayList<>();
      act(texts)
          .eachDivision(
              division -> {
                for (Clause clause : division.clauses()) {
                  // A list that stands right below a heading is told of with the heading.
                  addresses.add(
                      clause.number().written().matches("|[\\d.)]+")
                          ? "polozhenie/#" + clause.anchor()
                          : "polozhenie/#" + division.anchor());
                }
              });
      Objects.requireNonNull(texts.glossary())
          .terms()
          .forEach(term -> addresses.add("terminy/#" + term.anchor()));
      if (!Objects.requireNonNull(texts.roadmap()).sample()) {
        texts.roadmap().events().forEach(event -> addresses.add("roadmap/#" + event.id()));
      }
      Objects.requireNonNull(texts.structure())
          .bodies()
          .forEach(body -> addresses.add("structure/#body-" + body.id()));
      try (Stream<Path> files = Files.list(CONTENT.resolve(slug).resolve("indicators"))) {
        files.forEach(
            file ->
                addresses.add(
                    "monitoring/" + file.getFileName().toString().replace(".md", "") + "/"));
      }
      for (String address : addresses) {
        if (!told.contains("/" + slug + "/" + address)) {
          untold.add("/" + slug + "/" + address);
        }
      }
    }
    assertEquals(List.of(), untold);
  }

  @Test
  void theTableIsWholeAndSaysOfEachRowHowItIsCarriedOver() throws IOException {
    assertTrue(ROWS.size() > 600, ROWS.size() + " rows");
    for (String line : Files.readAllLines(Path.of("..", "docs", "fidelity.ru.md"))) {
      if (line.startsWith("| ") && line.contains("`/")) {
        Matcher row = ROW.matcher(line);
        assertTrue(row.matches(), line);
        String how = line.substring(row.end("title") + 3);
        assertTrue(how.matches("(целиком|короче: |портала: ).*"), line);
      }
    }
  }

  private static @Nullable Stands stands(Matcher row) throws IOException {
    if (row.group("address").equals("/documents/")) {
      return document(row.group("title").strip().replaceAll("^«|»$", ""), row);
    }
    Matcher address = ADDRESS.matcher(row.group("address"));
    assertTrue(address.matches(), row.group("address"));
    String territory = address.group("territory");
    TerritoryTexts texts = TEXTS.get(territory);
    assertNotNull(texts, territory);
    String anchor = address.group("anchor");
    return switch (address.group("page")) {
      case "polozhenie" -> CLAUSES.getOrDefault(territory, Map.of()).get(anchor);
      case "roadmap" ->
          Objects.requireNonNull(texts.roadmap()).events().stream()
              .filter(event -> event.id().equals(anchor))
              .map(FidelityTest::event)
              .findFirst()
              .orElse(null);
      case "terminy" ->
          Objects.requireNonNull(texts.glossary()).terms().stream()
              .filter(term -> term.anchor().equals(anchor))
              .map(FidelityTest::term)
              .findFirst()
              .orElse(null);
      case "structure" ->
          Objects.requireNonNull(texts.structure()).bodies().stream()
              .filter(body -> ("body-" + body.id()).equals(anchor))
              .map(FidelityTest::body)
              .findFirst()
              .orElse(null);
      case "monitoring" -> indicator(territory, address.group("code"));
      default -> null;
    };
  }

  private static Stands event(RoadmapEvent event) {
    return new Stands("", 0, plain(event.toString()));
  }

  private static Stands term(Term term) {
    return new Stands("", 0, plain(term.toString()));
  }

  private static Stands body(Body body) {
    return new Stands("", body.functions().size(), plain(body.name()));
  }

  private static @Nullable Stands indicator(String territory, String code) throws IOException {
    Path file = CONTENT.resolve(territory).resolve("indicators").resolve(code + ".md");
    return Files.isRegularFile(file) ? new Stands("", 0, plain(Files.readString(file))) : null;
  }

  /** The document of the section's territory whose title begins so. */
  private static @Nullable Stands document(String title, Matcher row) {
    for (TerritoryTexts texts : TEXTS.values()) {
      for (Document document : texts.documents()) {
        String day = document.date() == null ? "" : document.date().format(DAY);
        String words = plain(document.number() + " " + day);
        if (plain(document.title()).startsWith(title) && holdsAll(words, row.group("held"))) {
          return new Stands("", 0, words);
        }
      }
    }
    return null;
  }

  private static boolean holdsAll(String words, String held) {
    return FACT.matcher(held).results().allMatch(fact -> words.contains(fact.group(1)));
  }

  private static void add(Division division, Map<String, Stands> clauses) {
    int rows =
        division.pieces().stream()
            .filter(ClauseTable.class::isInstance)
            .mapToInt(table -> ((ClauseTable) table).rows().size())
            .sum();
    int elements = rows == 0 ? elements(division.clauses()) : rows;
    String words = division.heading() + " " + words(division.pieces());
    clauses.put(division.anchor(), new Stands("", elements, plain(words)));
    add(division.pieces(), clauses);
  }

  private static void add(List<Piece> pieces, Map<String, Stands> clauses) {
    for (Piece piece : pieces) {
      if (piece instanceof Clause clause) {
        String words = clause.text().text() + " " + words(clause.pieces());
        clauses.put(
            clause.anchor(),
            new Stands(clause.number().plain(), elements(clause.clauses()), plain(words)));
        add(clause.pieces(), clauses);
      }
    }
  }

  /** Members of a list: paragraphs without a mark are none. */
  private static int elements(List<Clause> clauses) {
    return (int) clauses.stream().filter(one -> one.number().style() != NumberStyle.NONE).count();
  }

  private static String words(List<Piece> pieces) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : pieces) {
      if (piece instanceof Clause clause) {
        words.append(clause.text().text()).append(' ').append(words(clause.pieces()));
      } else if (piece instanceof ClauseTable table) {
        table.rows().forEach(row -> row.forEach(one -> words.append(one.text()).append(' ')));
      }
    }
    return words.toString();
  }

  private static String plain(String words) {
    return words.replaceAll("[\\s\\u00a0]+", " ");
  }

  private static Regulation act(TerritoryTexts texts) {
    return Objects.requireNonNull(texts.regulation()).inForce();
  }

  private static List<String> territories() throws IOException {
    try (Stream<Path> folders = Files.list(CONTENT)) {
      return folders
          .filter(folder -> Files.isRegularFile(folder.resolve("polozhenie.md")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }
}
