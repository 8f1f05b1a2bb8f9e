package org.metodportal.content.check;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.metodportal.document.markdown.MarkdownText;
import org.metodportal.document.markdown.WrittenLink;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.ProblemReport;

/** One check of every text under the content folder, whoever reads it. */
public final class ContentCheck {
  private static final long LARGEST_BYTES = 1L << 20;
  private static final String PORTAL = "portal.yaml";
  private static final String CARD = ".md";
  private static final MarkdownText MARKDOWN = new MarkdownText();

  private ContentCheck() {}

  /**
   * What is judged once more is known.
   *
   * @param links links of the texts, which are judged when it is known what the site has
   * @param files files that visitors may take because a text names them, by territory
   */
  public record Checked(List<TextLink> links, Map<String, List<Path>> files) {}

  /**
   * Reports what is wrong with the texts, whatever they tell of.
   *
   * @param content the content folder
   * @param shown the same as messages name it
   * @param territories slugs of the territories that have content
   * @param asOf the day that counts as today
   * @param memory what was found before
   * @throws IOException when the disk fails
   */
  public static Checked check(
      Path content,
      String shown,
      List<String> territories,
      LocalDate asOf,
      CheckMemory memory,
      ProblemReport report)
      throws IOException {
    Set<String> slugs = Set.copyOf(territories);
    new UnreadFiles(shown, slugs, report).check(content);
    Set<String> own = ownContacts(content);
    PersonsInTexts persons = new PersonsInTexts(own);
    Set<String> drafts = drafts(content, territories);
    List<TextLink> links = new ArrayList<>();
    Map<String, Set<String>> named = new TreeMap<>();
    TwinTitles titles = new TwinTitles(report);
    for (Path file : texts(content, territories)) {
      String path = content.relativize(file).toString().replace('\\', '/');
      String first = path.contains("/") ? path.substring(0, path.indexOf('/')) : "";
      String territory = territories.contains(first) ? first : "";
      boolean draft = drafts.contains(territory);
      CheckMemory.Findings found =
          memory.of(
              file,
              new CheckMemory.Basis(own, draft, asOf),
              one -> {
                ProblemReport problems = new ProblemReport();
                TextOfFile text = TextOfFile.of(shown + "/" + path, territory, read(one));
                if (!path.equals(PORTAL)) {
                  persons.check(text, problems);
                }
                TemplateWords.check(text, draft, problems);
                FutureDay.check(text, asOf, problems);
                KeyMarks.check(text, problems);
                BodyCheck.check(text, problems);
                PastedText.check(text, problems);
                return new CheckMemory.Findings(
                    problems.sorted(),
                    links(text, path),
                    UnnamedFiles.namesIn(text),
                    TwinTitles.in(text));
              });
      report.addAll(found.problems());
      links.addAll(found.links());
      found.titles().forEach(titles::add);
      named.computeIfAbsent(territory, slug -> new TreeSet<>()).addAll(found.files());
    }
    Map<String, List<Path>> files = new TreeMap<>();
    for (String slug : territories) {
      Set<String> names = named.getOrDefault(slug, Set.of());
      files.put(slug, UnnamedFiles.check(content, shown, slug, names, report));
    }
    return new Checked(links, files);
  }

  /** Telephones and mailboxes that the portal declares as the office's own, in one spelling. */
  public static Set<String> ownContacts(Path content) throws IOException {
    Path portal = content.resolve(PORTAL);
    return Files.isRegularFile(portal) ? PersonalData.contacts(read(portal)) : Set.of();
  }

  /** Links of the body of a Markdown file. */
  private static List<TextLink> links(TextOfFile text, String path) {
    if (!path.endsWith(CARD)) {
      return List.of();
    }
    String body = String.join("\n", text.lines().subList(text.bodyFrom(), text.lines().size()));
    List<TextLink> links = new ArrayList<>();
    int line = text.bodyFrom();
    int lineStart = 0;
    for (WrittenLink link : MARKDOWN.links(body)) {
      int end = body.indexOf('\n', lineStart);
      while (end >= 0 && end < link.offset()) {
        lineStart = end + 1;
        line++;
        end = body.indexOf('\n', lineStart);
      }
      links.add(
          new TextLink(
              path,
              text.territory(),
              text.at(line, link.offset() - lineStart),
              link.words(),
              link.address(),
              link.whole()));
    }
    return links;
  }

  /** Slugs of the territories that are drafts as a whole. */
  private static Set<String> drafts(Path content, List<String> territories) throws IOException {
    Set<String> drafts = new HashSet<>();
    for (String territory : territories) {
      Path file = content.resolve(territory).resolve("territory.yaml");
      if (Files.isRegularFile(file) && TextOfFile.of("", territory, read(file)).isDraft()) {
        drafts.add(territory);
      }
    }
    return drafts;
  }

  /** Texts of the portal and of its territories, in code-point order of their paths. */
  private static List<Path> texts(Path content, List<String> territories) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      return files
          .filter(Files::isRegularFile)
          .filter(
              file -> {
                Path path = content.relativize(file);
                String name = String.valueOf(path.getFileName());
                boolean inside =
                    path.getNameCount() == 1
                        || territories.contains(path.getName(0).toString())
                        || path.getName(0).toString().equals("pages");
                return inside
                    && (name.endsWith(CARD) || name.endsWith(".yaml"))
                    && !UnreadFiles.isLeftover(name);
              })
          .sorted((one, two) -> CodePointOrder.ORDER.compare(one.toString(), two.toString()))
          .toList();
    }
  }

  /** The text of a file; empty when its reader will say that it cannot be read. */
  private static String read(Path file) throws IOException {
    if (Files.size(file) > LARGEST_BYTES) {
      return "";
    }
    try {
      return Files.readString(file);
    } catch (CharacterCodingException notUtf8) {
      return "";
    }
  }
}
