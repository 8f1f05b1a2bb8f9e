package org.metodportal.content.portaltext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.Choices;
import org.metodportal.document.FrontMatter;
import org.metodportal.document.TextFile;
import org.metodportal.document.YamlTree;
import org.metodportal.document.markdown.MarkdownBlock;
import org.metodportal.document.markdown.MarkdownBlocks;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/**
 * Reads the texts of the home page and of the page about the portal. A portal that has no such file
 * shows the one that comes with the program.
 */
public final class PortalTextReader {
  private static final Pattern MARK = Pattern.compile("^\\s*\\{\\{\\s*(.*?)\\s*}}\\s*$");

  private final StandingPage page;
  private final String shown;
  private final ProblemReport report;

  private PortalTextReader(StandingPage page, String shown, ProblemReport report) {
    this.page = page;
    this.shown = shown;
    this.report = report;
  }

  /**
   * The text of a page.
   *
   * @param shown the content folder as messages name it
   * @return the text of the program after a problem
   */
  public static PortalText read(
      Path content, String shown, StandingPage page, ProblemReport report) {
    Path file = content.resolve(page.file());
    String name = shown + "/" + page.file();
    FrontMatter document = TextFile.stands(file) ? FrontMatter.read(file, name, "", report) : null;
    if (document == null) {
      return ofProgram(page);
    }
    ProblemReport problems = new ProblemReport();
    PortalText text = new PortalTextReader(page, name, problems).text(document);
    report.addAll(problems.sorted());
    return text == null ? ofProgram(page) : text;
  }

  /** The text that comes with the program. */
  public static PortalText ofProgram(StandingPage page) {
    ProblemReport problems = new ProblemReport();
    try (InputStream stream =
        Objects.requireNonNull(PortalTextReader.class.getResourceAsStream(page.file()))) {
      String written = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      FrontMatter document =
          Objects.requireNonNull(FrontMatter.parse(written, page.file(), "", problems));
      return Objects.requireNonNull(
          new PortalTextReader(page, page.file(), problems).text(document));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private @Nullable PortalText text(FrontMatter document) {
    YamlTree tree = document.tree();
    boolean about = page == StandingPage.ABOUT;
    if (about) {
      tree.allow("title", "description", "lead", "foot");
    } else {
      tree.allow("description", "lead");
    }
    String title = about ? tree.string("title") : "";
    String description = tree.optionalString("description");
    String lead = tree.string("lead");
    List<String> foot = about ? tree.optionalStrings("foot") : List.of();
    String body = body(document);
    for (int i = 0; i < foot.size(); i++) {
      Choices headings = new Choices(headings(document.body()));
      if (!headings.words().contains(foot.get(i))) {
        error(
            tree.position("foot", i),
            "Заголовка «" + foot.get(i) + "» в тексте нет.",
            headings.hint(foot.get(i), "Заголовки текста"));
      }
    }
    return report.errors() > 0 || title == null || lead == null
        ? null
        : new PortalText(
            page,
            title.strip(),
            description == null ? "" : description.strip(),
            lead.strip(),
            body,
            foot);
  }

  private static List<String> headings(String body) {
    return MarkdownBlocks.of(body).stream()
        .filter(MarkdownBlock.Heading.class::isInstance)
        .map(block -> ((MarkdownBlock.Heading) block).title())
        .toList();
  }

  /** The text with each mark as a paragraph of its own. */
  private String body(FrontMatter document) {
    StringBuilder body = new StringBuilder();
    Set<CountedPart> missing = EnumSet.copyOf(CountedPart.of(page));
    int line = document.bodyLine() - 1;
    for (String text : document.body().split("\n", -1)) {
      line++;
      Matcher mark = MARK.matcher(text);
      if (mark.matches()) {
        SourcePosition position = SourcePosition.of(shown, line, 1 + text.indexOf('{'));
        checkMark(mark.group(1), position, missing);
        body.append("\n{{").append(mark.group(1)).append("}}\n\n");
      } else {
        body.append(text).append('\n');
      }
    }
    for (CountedPart part : missing) {
      if (part.isNeeded()) {
        error(
            SourcePosition.of(shown, document.bodyLine(), 1),
            "В тексте нет строки «{{"
                + part.mark()
                + "}}»: на странице не будет того, к чему ведут другие.",
            "Поставьте её отдельной строкой там, где ей место.");
      }
    }
    return body.toString().strip();
  }

  private void checkMark(String mark, SourcePosition position, Set<CountedPart> missing) {
    CountedPart part = CountedPart.marked(page, mark);
    if (part == null) {
      error(
          position,
          "Строка «{{" + mark + "}}» порталу не знакома.",
          CountedPart.marks(page).hint(mark, "Строки этой страницы"));
    } else if (!missing.remove(part)) {
      error(position, "Строка «{{" + mark + "}}» стоит второй раз.", "Оставьте одну.");
    }
  }

  private void error(SourcePosition position, String message, String hint) {
    report.add(Problem.error("portal-text").at(position).says(message).hint(hint));
  }
}
