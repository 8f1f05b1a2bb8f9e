package org.metodportal.content.reply;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.Choices;
import org.metodportal.document.MarkdownFolder;
import org.metodportal.document.YamlTree;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Reads the answers of the organizations of a territory. */
public final class ReplyReader {
  private static final String FOLDER = "replies";
  private static final String CARD = ".md";

  private final String territory;
  private final List<String> indicators;

  private ReplyReader(String territory, List<String> indicators) {
    this.territory = territory;
    this.indicators = indicators;
  }

  /**
   * The answers, the newest first; one with a mistake is reported and left out.
   *
   * @param shown the content folder as messages name it
   * @throws IOException when the disk fails
   */
  public static List<Reply> read(Path content, String shown, String territory, ProblemReport report)
      throws IOException {
    Path own = content.resolve(territory);
    ReplyReader reader = new ReplyReader(territory, codes(own.resolve("indicators")));
    return new MarkdownFolder(
            own.resolve(FOLDER), shown + "/" + territory + "/" + FOLDER, territory)
        .read(reader::reply, report).stream()
            .sorted(Comparator.comparing(Reply::date, Comparator.reverseOrder()))
            .toList();
  }

  /** An indicator is known by the name of its file. */
  private static List<String> codes(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(CARD))
          .map(name -> name.substring(0, name.length() - CARD.length()))
          .sorted(CodePointOrder.ORDER)
          .toList();
    }
  }

  /** The answer; null after a problem, and for a draft, which is checked all the same. */
  private @Nullable Reply reply(MarkdownFolder.Entry entry) {
    YamlTree tree = entry.document().tree();
    ProblemReport report = entry.problems();
    tree.allow("organization", "date", "year", "indicators", "sample", "draft");
    String organization = tree.string("organization");
    LocalDate date = tree.date("date");
    Integer year = tree.integer("year");
    List<String> named = tree.optionalStrings("indicators");
    boolean sample = Boolean.TRUE.equals(tree.optionalFlag("sample"));
    boolean draft = Boolean.TRUE.equals(tree.optionalFlag("draft"));
    for (int i = 0; i < named.size(); i++) {
      if (!indicators.contains(named.get(i))) {
        error(
            report,
            tree.position("indicators", i),
            "Показателя «" + named.get(i) + "» у территории нет.",
            new Choices(indicators).hint(named.get(i), "Есть показатели"));
      }
    }
    if (date != null && year != null && year > date.getYear()) {
      error(
          report,
          tree.position("year"),
          "Ответ от " + date + " говорит о числах " + year + "\u00a0года: их ещё нет.",
          "Проверьте year и date.");
    }
    if (entry.document().body().isBlank()) {
      error(
          report,
          SourcePosition.of(entry.shown(), entry.document().bodyLine(), 1),
          "Под ключами нет слов организации.",
          "Напишите её ответ.");
    }
    return draft || organization == null || date == null || year == null || report.errors() > 0
        ? null
        : new Reply(
            territory,
            entry.id(),
            organization.strip(),
            date,
            year,
            named,
            entry.document().body().strip(),
            sample);
  }

  private void error(ProblemReport report, SourcePosition position, String message, String hint) {
    report.add(Problem.error("reply").in(territory).at(position).says(message).hint(hint));
  }
}
