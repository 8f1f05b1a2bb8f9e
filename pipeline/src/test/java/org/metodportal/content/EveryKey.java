package org.metodportal.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.concept.ConceptReader;
import org.metodportal.content.cycle.CycleFolder;
import org.metodportal.content.logo.LogoReader;
import org.metodportal.content.portaltext.PortalTextReader;
import org.metodportal.content.portaltext.StandingPage;
import org.metodportal.content.practice.DeficitReader;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.regulation.References;
import org.metodportal.content.synonym.SynonymReader;
import org.metodportal.content.word.EditorWords;
import org.metodportal.definition.TerritoryContent;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.definition.reader.DefinitionReader;
import org.metodportal.expression.ConditionLanguage;
import org.metodportal.expression.ExpressionLanguage;
import org.metodportal.page.site.Pages;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A territory whose files have every key, and what the portal's readers say when one changes. */
final class EveryKey {
  private static final Path FILES = Path.of("src", "test", "resources", "content-every-key");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The file of each kind; the kinds are named as their schemas are. */
  static final Map<String, String> KINDS =
      Map.ofEntries(
          Map.entry("portal", "portal.yaml"),
          Map.entry("home", "home.md"),
          Map.entry("about", "about.md"),
          Map.entry("deficits", "deficits.yaml"),
          Map.entry("concepts", "concepts.yaml"),
          Map.entry("synonyms", "synonyms.yaml"),
          Map.entry("territory", "lesnoy/territory.yaml"),
          Map.entry("documents", "lesnoy/documents.yaml"),
          Map.entry("programmes", "lesnoy/programmes.yaml"),
          Map.entry("structure", "lesnoy/structure.yaml"),
          Map.entry("clusters", "lesnoy/clusters.yaml"),
          Map.entry("polozhenie", "lesnoy/polozhenie.md"),
          Map.entry("glossary", "lesnoy/glossary.md"),
          Map.entry("roadmap", "lesnoy/roadmap.md"),
          Map.entry("practice", "lesnoy/practices/p.md"),
          Map.entry("indicator", "lesnoy/indicators/l1.md"),
          Map.entry("page", "lesnoy/pages/s.md"),
          Map.entry("measure", "lesnoy/measures/m.md"),
          Map.entry("reply", "lesnoy/replies/o.md"),
          Map.entry("recommendation", "lesnoy/recommendations/r.md"));

  private final ExpressionLanguage language = new ExpressionLanguage(Map.of());
  private final ConditionLanguage conditions = new ConditionLanguage();
  private final Path content;

  /**
   * Copies the territory.
   *
   * @param content an empty folder for it
   */
  EveryKey(Path content) throws IOException {
    this.content = content;
    try (Stream<Path> files = Files.walk(FILES)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = content.resolve(FILES.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** The keys of a content file: the whole of a YAML file, the head of a Markdown one. */
  static ObjectNode keys(Path file) throws IOException {
    String text = Files.readString(file);
    String yaml = file.toString().endsWith(".md") ? parts(text)[1] : text;
    return JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml));
  }

  /** The keys of the file of a kind. */
  static ObjectNode keys(String kind) throws IOException {
    return keys(FILES.resolve(file(kind)));
  }

  private static String file(String kind) {
    return Objects.requireNonNull(KINDS.get(kind), kind);
  }

  private static String[] parts(String text) {
    return text.split("(?m)^---\\s*$", 3);
  }

  /** What the readers say when the file of a kind has these keys instead. */
  List<Problem> problems(String kind, JsonNode keys) throws IOException {
    Path file = content.resolve(file(kind));
    String before = Files.readString(file);
    String written = JSON.writeValueAsString(keys);
    Files.writeString(
        file,
        file.toString().endsWith(".md")
            ? "---\n" + written + "\n---\n" + parts(before)[2]
            : written + "\n");
    try {
      return read(kind).sorted();
    } finally {
      Files.writeString(file, before);
    }
  }

  private ProblemReport read(String kind) throws IOException {
    ProblemReport report = new ProblemReport();
    switch (kind) {
      case "portal" -> PortalReader.read(content, "content", Pages.SECTIONS.menuFolders(), report);
      case "home" -> PortalTextReader.read(content, "content", StandingPage.HOME, report);
      case "about" -> PortalTextReader.read(content, "content", StandingPage.ABOUT, report);
      case "deficits" -> DeficitReader.read(content, "content", report);
      case "concepts" -> ConceptReader.read(content, "content", report);
      case "synonyms" -> SynonymReader.read(content, "content", report);
      case "territory" -> {
        definitions(report);
        LogoReader.ofTerritory(content, "content", "lesnoy", report);
      }
      case "indicator" -> definitions(report);
      case "clusters", "measure", "recommendation" -> {
        TerritoryContent read = Objects.requireNonNull(definitions(report));
        TerritoryTexts texts = texts(report);
        CycleFolder.read(
            content,
            "content",
            new TerritoryPlan(read.territory(), read.indicators(), texts.countedPractices()),
            References.to(Objects.requireNonNull(texts.regulation()).inForce()),
            conditions,
            LocalDate.of(2026, 11, 30),
            report);
      }
      default -> texts(report);
    }
    return report;
  }

  private @Nullable TerritoryContent definitions(ProblemReport report) {
    return new DefinitionReader(language).read(content, "content", "lesnoy", report);
  }

  private TerritoryTexts texts(ProblemReport report) throws IOException {
    Deficits deficits = DeficitReader.read(content, "content", report);
    return TerritoryTexts.read(
        content,
        "content",
        "lesnoy",
        deficits,
        EditorWords.USUAL,
        LocalDate.of(2026, 11, 30),
        report);
  }
}
