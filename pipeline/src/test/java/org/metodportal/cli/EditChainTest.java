package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.golden.Thorough;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.source.file.Sha256;

/**
 * A build that takes what it can from earlier ones gives what a build gives that takes nothing, to
 * the byte, after any chain of edits; and it makes hardly more pages than those that change. An
 * everyday build makes the first edits of the chain, a thorough one every kind. More edits: {@code
 * -Dmetodportal.edits=1000}, another chain: {@code -Dmetodportal.edits.seed=7}.
 */
final class EditChainTest {
  private static final int EDITS =
      Integer.getInteger("metodportal.edits", Thorough.isAsked() ? Edit.values().length : 6);
  private static final int SEED = Integer.getInteger("metodportal.edits.seed", 2026);
  private static final Pattern MADE = Pattern.compile("сделано заново: (\\d+)");
  private static final Path RESOURCES = Path.of("src", "test", "resources");

  @RegisterExtension final EmptyProject project = new EmptyProject();

  @TempDir Path folder;

  private final Random random = new Random(SEED);
  private LocalDate day = LocalDate.of(2026, 11, 21);
  private boolean one;
  private int edits;
  private SmallSite small;

  /** One change of what a build reads. */
  private enum Edit {
    ROW,
    CARD,
    CLAUSE,
    DEFINITION,
    WORDS,
    TEMPLATE,
    STYLE,
    SCHEMA,
    NEW_FILE,
    RENAMED_FILE,
    DELETED_FILE,
    TERRITORY,
    PORTAL,
    DAY,
    OPTION,
    NOTHING
  }

  @BeforeEach
  void write() throws IOException {
    small = SmallSite.in(folder);
    FileTree.copy(Path.of("..", "site-templates"), folder.resolve("site-templates"));
    FileTree.copy(Path.of("..", "data", "schema"), folder.resolve("data/schema"));
    for (String file : List.of("polozhenie.md", "glossary.md")) {
      Files.copy(
          RESOURCES.resolve("content-every-key/lesnoy").resolve(file),
          folder.resolve("content/lesnoy").resolve(file));
    }
  }

  @Test
  void whatIsTakenFromEarlierBuildsIsWhatWouldBeMade() throws IOException {
    build("kept");
    build("anew");
    Map<String, String> before = assertSame("the first build");
    List<Edit> chain = new ArrayList<>();
    while (chain.size() < EDITS) {
      List<Edit> all = new ArrayList<>(List.of(Edit.values()));
      Collections.shuffle(all, random);
      chain.addAll(all);
    }
    for (Edit edit : chain.subList(0, EDITS)) {
      String what = "edit " + ++edits + ", seed " + SEED + ": " + edit;
      apply(edit);
      int made = build("kept");
      FileTree.delete(folder.resolve("anew/results"));
      build("anew");
      Map<String, String> after = assertSame(what);
      Map<String, String> former = before;
      long changed =
          after.entrySet().stream()
              .filter(page -> page.getKey().endsWith(".html"))
              .filter(page -> !page.getValue().equals(former.get(page.getKey())))
              .count();
      assertTrue(made <= 2 * changed, what + ": made " + made + " pages, changed " + changed);
      before = after;
    }
  }

  private int build(String out) {
    List<String> words = new ArrayList<>(List.of("--out", folder.resolve(out).toString()));
    if (one) {
      words.addAll(List.of("--territory", "lesnoy"));
    }
    ProgramRun run = small.runOn(day.toString(), "build", words.toArray(String[]::new));
    Matcher made = MADE.matcher(run.out());
    assertTrue(made.find(), run.out() + run.err());
    return Integer.parseInt(made.group(1));
  }

  /** Both builds wrote the same; gives the hashes of what is public. */
  private Map<String, String> assertSame(String what) throws IOException {
    Map<String, String> internal = hashes(folder.resolve("anew/internal"));
    assertEquals(internal, hashes(folder.resolve("kept/internal")), what);
    Map<String, String> published = hashes(folder.resolve("anew/public"));
    assertEquals(published, hashes(folder.resolve("kept/public")), what);
    return published;
  }

  /** Times of stages are no result. */
  private static Map<String, String> hashes(Path root) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("run.json")) {
          hashes.put(root.relativize(file).toString(), Sha256.of(file));
        }
      }
    }
    return hashes;
  }

  private void apply(Edit edit) throws IOException {
    switch (edit) {
      case ROW -> {
        List<String> words = List.of("высшая", "первая", "");
        String category = words.get(random.nextInt(words.size()));
        change("data/lesnoy/staff.csv", "(?m);[^;\n]*$(?=\n2025;L-04)", ";" + category);
        append("data/rechnoy/training.csv", "R-0" + (3 + edits % 4) + ";P-2;2025-06-05;да;да\n");
      }
      case CARD -> append("content/rechnoy/practices/para-nastavnikov.md", "\nВ пятый раз.\n");
      case CLAUSE -> change("content/lesnoy/polozhenie.md", "\\.\n", "; раз " + edits + ".\n");
      case DEFINITION -> change("content/lesnoy/territory.yaml", "threshold: \\d", threshold());
      case WORDS ->
          change("content/rechnoy/indicators/r1.md", "(?m)^title: .*", "title: Доля " + edits);
      case TEMPLATE -> change("site-templates/layouts/base.ftlh", "</body>", "<i>1</i></body>");
      case STYLE -> append("site-templates/assets/portal.css", ".n" + edits + " { color: red; }\n");
      case SCHEMA ->
          change(
              "data/schema/staff.json", "\"title\": \"[^\"]*\"", "\"title\": \"К" + edits + "\"");
      case NEW_FILE ->
          Files.writeString(
              folder.resolve("content/lesnoy/practices/novaya-" + edits + ".md"),
              Files.readString(folder.resolve("content/lesnoy/practices/uroki-drug-u-druga.md"))
                  .replace("title: Уроки", "title: Новые уроки " + edits));
      case RENAMED_FILE -> {
        Path card = folder.resolve("content/rechnoy/practices/zvonok.md");
        Path other = card.resolveSibling("vtoroy-zvonok.md");
        if (Files.exists(other)) {
          Files.move(other, card);
        } else if (Files.exists(card)) {
          Files.move(card, other);
        } else {
          String text =
              Files.readString(folder.resolve("content/rechnoy/practices/para-nastavnikov.md"));
          Files.writeString(card, text.replace("title: Пара", "title: Звонок: пара"));
        }
      }
      case DELETED_FILE -> {
        Path table = folder.resolve("data/rechnoy/mentoring.csv");
        if (Files.exists(table)) {
          Files.move(table, folder.resolve("mentoring.csv"));
        } else {
          Files.move(folder.resolve("mentoring.csv"), table);
        }
      }
      case TERRITORY -> {
        if (Files.exists(folder.resolve("content/ozerny"))) {
          FileTree.delete(folder.resolve("content/ozerny"));
          FileTree.delete(folder.resolve("data/ozerny"));
        } else {
          FileTree.copy(folder.resolve("content/rechnoy"), folder.resolve("content/ozerny"));
          FileTree.copy(folder.resolve("data/rechnoy"), folder.resolve("data/ozerny"));
          change("content/ozerny/territory.yaml", "Речно", "Озёрно");
        }
      }
      case PORTAL -> change("content/portal.yaml", "(?m)^title: .*", "title: Портал " + edits);
      case DAY -> day = day.plusDays(1);
      case OPTION -> one = !one;
      case NOTHING -> {}
    }
  }

  private String threshold() {
    return "threshold: " + (3 + edits % 3);
  }

  private void append(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path, StandardCharsets.UTF_8) + text);
  }

  private void change(String file, String from, String to) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path).replaceFirst(from, to));
  }
}
