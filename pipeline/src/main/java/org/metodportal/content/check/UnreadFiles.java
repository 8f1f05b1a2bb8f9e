package org.metodportal.content.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.metodportal.document.Choices;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/**
 * Names files and folders of the content folder that no reader takes, with the name that was most
 * likely meant. What programs leave behind, such as {@code ~$plan.docx} or {@code .DS_Store}, is
 * passed over.
 */
final class UnreadFiles {
  private static final String PAGES = "pages";
  private static final List<String> OF_PORTAL =
      List.of(
          "portal.yaml", "home.md", "about.md", "deficits.yaml", "concepts.yaml", "synonyms.yaml");
  private static final List<String> OF_TERRITORY =
      List.of(
          "territory.yaml",
          "polozhenie.md",
          "roadmap.md",
          "glossary.md",
          "documents.yaml",
          "programmes.yaml",
          "structure.yaml",
          "clusters.yaml");
  private static final List<String> FOLDERS =
      List.of("indicators", "practices", "measures", "recommendations", "replies", "files", PAGES);
  private static final Pattern EDITION = Pattern.compile("polozhenie-\\d{4}-\\d{2}-\\d{2}\\.md");
  private static final Pattern MEANT_EDITION = Pattern.compile("(?i)polozhenie.*\\.md");
  private static final int FEWEST_LETTERS = 4;
  private static final Set<String> LEFT = Set.of("thumbs.db", "desktop.ini");
  private static final String CARD = ".md";
  private static final Pattern OFFICE =
      Pattern.compile("(?i)\\.(docx?|xlsx?|pptx?|odt|ods|odp|rtf|pdf|jpe?g|png|webp)$");

  private final String shown;
  private final Set<String> territories;
  private final ProblemReport report;

  UnreadFiles(String shown, Set<String> territories, ProblemReport report) {
    this.shown = shown;
    this.territories = territories;
    this.report = report;
  }

  /** Whether a program left it behind, so that nobody is told. */
  static boolean isLeftover(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return name.startsWith("~$")
        || name.startsWith(".")
        || name.startsWith("#")
        || name.endsWith("~")
        || lower.endsWith(".swp")
        || lower.endsWith(".tmp")
        || LEFT.contains(lower);
  }

  void check(Path content) throws IOException {
    for (Path entry : entries(content)) {
      String name = name(entry);
      if (Files.isDirectory(entry)) {
        if (territories.contains(name)) {
          territory(entry, name);
        } else if (name.equals(PAGES)) {
          cards(entry, "", shown + "/" + name);
        } else if (!name.equals("schema") && !name.equals("files")) {
          folder(entry, name);
        }
      } else if (!OF_PORTAL.contains(name) && !name.equals("README.md")) {
        tell("", shown + "/" + name, name, OF_PORTAL, "Файлы этой папки");
      }
    }
  }

  /** A folder beside the territories that is none. */
  private void folder(Path folder, String name) throws IOException {
    boolean empty = entries(folder).isEmpty();
    boolean near =
        entries(folder).stream()
            .anyMatch(
                entry -> new Choices(List.of("territory.yaml")).nearest(name(entry)).isPresent());
    boolean broken =
        Files.exists(folder.resolve("territory.yaml"))
            || Files.isDirectory(folder.resolve("indicators"));
    if (!broken || near) {
      if (Files.exists(folder.resolve("territory.yaml"))) {
        return;
      }
      report.add(
          Problem.warning("content-unread")
              .in("")
              .value(name)
              .at(SourcePosition.of(shown + "/" + name))
              .says("Эту папку портал не читает: в ней нет файла territory.yaml.")
              .hint(
                  empty
                      ? "Удалите пустую папку."
                      : near
                          ? "Переименуйте файл в territory.yaml."
                          : "Если это территория, положите в неё territory.yaml; иначе уберите"
                              + " папку из content."));
    }
  }

  private void territory(Path folder, String slug) throws IOException {
    String own = shown + "/" + slug;
    for (Path entry : entries(folder)) {
      String name = name(entry);
      if (Files.isDirectory(entry)) {
        if (!FOLDERS.contains(name)) {
          tell(slug, own + "/" + name, name, FOLDERS, "Папки территории");
        } else if (!name.equals("files") && !name.equals("indicators")) {
          cards(entry, slug, own + "/" + name);
        }
      } else if (!OF_TERRITORY.contains(name) && !EDITION.matcher(name).matches()) {
        if (MEANT_EDITION.matcher(name).matches()) {
          tell(
              slug,
              own + "/" + name,
              "Прошлую редакцию назовите по её дню: polozhenie-2021-03-01.md; действующая —"
                  + " polozhenie.md.");
        } else {
          tell(slug, own + "/" + name, name, OF_TERRITORY, "Файлы территории");
        }
      }
    }
  }

  private void cards(Path folder, String slug, String own) throws IOException {
    boolean practices = own.endsWith("/practices");
    for (Path entry : entries(folder)) {
      String name = name(entry);
      if (Files.isDirectory(entry)) {
        if (!practices || !name.equals("files")) {
          tell(
              slug,
              own + "/" + name,
              "Положите карточки прямо в папку " + own + "/: вложенные папки не читаются.");
        }
      } else if (!name.endsWith(CARD)) {
        tell(slug, own + "/" + name, cure(name, practices));
      }
    }
  }

  /** A text is renamed; of a document of an office program only its words help. */
  private static String cure(String name, boolean practices) {
    if (!OFFICE.matcher(name).find()) {
      return "Назовите файл «" + asCard(name) + "».";
    }
    return "Перенесите его слова в текстовый файл «"
        + asCard(name)
        + "»"
        + (practices ? "; приложение к карточке положите в папку practices/files." : ".");
  }

  private static String asCard(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    int md = lower.indexOf(CARD);
    int dot = md > 0 ? md : lower.lastIndexOf('.');
    return (dot > 0 ? lower.substring(0, dot) : lower).replace(' ', '-') + CARD;
  }

  private void tell(String territory, String file, String name, List<String> names, String title) {
    String bare = bare(name);
    String hint =
        names.stream()
            .filter(right -> bare(right).equals(bare) || beginsLike(bare(right), bare))
            .findFirst()
            .map(right -> "Возможно, вы имели в виду «" + right + "».")
            .orElseGet(() -> new Choices(names).hint(name, title));
    tell(territory, file, hint);
  }

  /** «reply» is meant for «replies»: all but the last letter, which another number changes. */
  private static boolean beginsLike(String right, String written) {
    int letters = written.length() - 1;
    return letters >= FEWEST_LETTERS && right.regionMatches(0, written, 0, letters);
  }

  /** A name without its ending and what copies add: «Roadmap (2).md» is «roadmap». */
  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("(\\.[a-z]{1,8})+$", "")
        .replaceFirst("[ _-]*(\\(\\d+\\)|\\d+|copy|копия)$", "")
        .strip();
  }

  private void tell(String territory, String file, String hint) {
    report.add(
        Problem.warning("content-unread")
            .in(territory)
            .at(SourcePosition.of(file))
            .says("Этого портал не читает: имя не из тех, что он знает.")
            .hint(hint));
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !isLeftover(name(entry)))
          .sorted((one, two) -> CodePointOrder.ORDER.compare(name(one), name(two)))
          .toList();
    }
  }

  private static String name(Path entry) {
    return String.valueOf(entry.getFileName());
  }
}
