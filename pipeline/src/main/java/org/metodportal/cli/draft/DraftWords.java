package org.metodportal.cli.draft;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.metodportal.content.cycle.CycleFolder;
import org.metodportal.content.practice.Deficit;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.practice.PracticeWords;
import org.metodportal.content.regulation.Clause;
import org.metodportal.content.regulation.References;
import org.metodportal.content.regulation.RegulationEditions;
import org.metodportal.content.regulation.reading.RegulationReader;
import org.metodportal.content.word.EditorWords;
import org.metodportal.content.word.EditorWordsReader;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.Measure;
import org.metodportal.definition.UnitKind;
import org.metodportal.document.Choices;
import org.metodportal.document.PublishedFiles;
import org.metodportal.document.YamlTree;
import org.metodportal.monitoring.cluster.Band;
import org.metodportal.monitoring.measure.ManagementMeasure;
import org.metodportal.monitoring.recommendation.Audience;
import org.metodportal.problem.ProblemReport;

/** Words that fill the gaps of drafts: whatever a reader of the file accepts, from that reader. */
final class DraftWords {
  private static final Pattern CODE = Pattern.compile("[\\p{L}\\d_.-]+");
  private static final long LARGEST_TABLE = 1L << 20;

  private DraftWords() {}

  /** The day and its year. */
  static Map<String, String> dates(LocalDate today) {
    Map<String, String> words = new TreeMap<>();
    words.put("today", today.toString());
    words.put("day", DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT).format(today));
    words.put("year", String.valueOf(today.getYear()));
    words.put("nextyear", String.valueOf(today.getYear() + 1));
    words.put("later", today.plusYears(2).toString());
    return words;
  }

  /**
   * The dates and everything that a card may name.
   *
   * @param territory slug; its folder need not exist
   * @param slug name of the new file or folder
   */
  static Map<String, String> of(DraftRequest request, String territory, String slug)
      throws IOException {
    Path content = request.content().path();
    Path own = content.resolve(territory);
    Map<String, String> words = dates(request.today());
    words.put("name", slug);
    put(words, "criteria", "criterion", criteria(own), "main");
    put(words, "indicators", "indicator", markdown(own.resolve("indicators")), "");
    put(words, "practices", "practice", markdown(own.resolve("practices")), "");
    List<String> deficits =
        DeficitReader.read(content, "", new ProblemReport()).all().stream()
            .map(Deficit::code)
            .toList();
    put(words, "deficits", "deficit", deficits, "");
    words.put(
        "deficitexample",
        deficits.isEmpty()
            ? "# Ключ deficits заработает, когда появится этот файл."
            : "# deficits: [" + deficits.get(0) + "]");
    List<Band> bands = CycleFolder.rules(content, "", territory, new ProblemReport()).bands();
    put(words, "clusters", "cluster", bands.stream().map(Band::title).toList(), "");
    put(words, "clusterids", "clusterid", bands.stream().map(Band::id).toList(), "");
    put(words, "verdicts", "verdict", PracticeWords.VERDICTS.words(), "");
    EditorWords chosen = EditorWordsReader.ofContent(content);
    put(words, "workdirections", "workdirection", chosen.directions().words(), "");
    put(words, "levels", "level", chosen.levels().words(), "");
    put(words, "forms", "form", chosen.forms().words(), "");
    put(words, "endings", "ending", PublishedFiles.ENDINGS.words(), "");
    put(words, "decisions", "decision", ManagementMeasure.DECISIONS.words(), "");
    put(words, "audiences", "audience", keys(Audience.values(), Audience::key), "");
    put(words, "statuses", "status", IndicatorDefinition.STATUSES.words(), "");
    put(words, "directions", "direction", IndicatorDefinition.DIRECTIONS.words(), "");
    put(words, "measures", "measure", keys(Measure.values(), Measure::key), "");
    put(words, "units", "unit", keys(UnitKind.values(), UnitKind::key), "");
    words.put("organization", organization(request.data().path().resolve(territory)));
    words.put("clause", clause(content, territory));
    return words;
  }

  /** A list as a comment tells it, and the first of its words. */
  private static void put(
      Map<String, String> words, String all, String one, List<String> list, String otherwise) {
    words.put(all, list.isEmpty() ? "пока ничего" : String.join(", ", list));
    words.put(one, list.isEmpty() ? otherwise : list.get(0));
  }

  private static <T> List<String> keys(T[] values, Function<T, String> key) {
    return Arrays.stream(values).map(key).toList();
  }

  /** The first code of the table of organizations; a plain one when the table is no simple CSV. */
  private static String organization(Path tables) throws IOException {
    Path table = tables.resolve("organizations.csv");
    if (Files.isRegularFile(table) && Files.size(table) < LARGEST_TABLE) {
      List<String> lines =
          new String(Files.readAllBytes(table), StandardCharsets.UTF_8).lines().limit(2).toList();
      Matcher code = lines.size() == 2 ? CODE.matcher(lines.get(1)) : CODE.matcher("");
      if (lines.get(0).replace("\uFEFF", "").startsWith("org_id") && code.lookingAt()) {
        return code.group();
      }
    }
    return "school-01";
  }

  /** A clause that the act of the territory has; none when there is no act. */
  private static String clause(Path content, String territory) throws IOException {
    RegulationEditions editions =
        RegulationReader.read(content, "", territory, new ProblemReport());
    if (editions == null) {
      return "";
    }
    References references = References.to(editions.inForce());
    List<Clause> clauses = new ArrayList<>();
    editions.inForce().eachDivision(division -> clauses.addAll(division.clauses()));
    return clauses.stream()
        .map(clause -> "п. " + clause.number().plain())
        .filter(words -> references.named(words).size() == 1)
        .filter(words -> references.whichOnes(words).isEmpty())
        .findFirst()
        .map(words -> '"' + words + '"')
        .orElse("");
  }

  /** Choices as a comment lists them. */
  static String listed(Choices choices) {
    return String.join(", ", choices.words());
  }

  private static List<String> criteria(Path territory) {
    Path file = territory.resolve("territory.yaml");
    YamlTree tree = Files.exists(file) ? YamlTree.read(file, "", "", new ProblemReport()) : null;
    return tree == null
        ? List.of()
        : tree.optionalTrees("criteria").stream()
            .flatMap(entry -> Stream.ofNullable(entry.optionalString("id")))
            .toList();
  }

  /** Names of the Markdown files of a folder, without their ending. */
  private static List<String> markdown(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".md"))
          .map(file -> file.substring(0, file.length() - ".md".length()))
          .sorted()
          .toList();
    }
  }
}
