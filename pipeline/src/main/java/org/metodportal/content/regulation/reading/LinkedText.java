package org.metodportal.content.regulation.reading;

import java.util.ArrayList;
import java.util.List;
import org.metodportal.content.regulation.Clause;
import org.metodportal.content.regulation.Division;
import org.metodportal.content.regulation.Piece;
import org.metodportal.content.regulation.Place;
import org.metodportal.content.regulation.PortalNote;
import org.metodportal.content.regulation.Reference;
import org.metodportal.content.regulation.References;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.markdown.Passage;
import org.metodportal.content.regulation.markdown.Run;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Makes the references of a regulation to itself links, and reports those that lead nowhere. */
final class LinkedText {
  private final Regulation regulation;
  private final References references;
  private final String territory;
  private final ProblemReport report;

  LinkedText(Regulation regulation, String territory, ProblemReport report) {
    this.regulation = regulation;
    this.references = References.to(regulation);
    this.territory = territory;
    this.report = report;
  }

  Regulation linked() {
    return new Regulation(
        regulation.file(),
        regulation.title(),
        regulation.editions(),
        regulation.introduction(),
        regulation.parts().stream().map(this::division).toList());
  }

  private Division division(Division division) {
    return new Division(
        division.anchor(),
        division.label(),
        division.level(),
        division.number(),
        division.title(),
        pieces(division.pieces(), division.anchor()),
        division.divisions().stream().map(this::division).toList(),
        division.line());
  }

  private List<Piece> pieces(List<Piece> pieces, String owner) {
    List<Piece> linked = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Clause clause) {
        linked.add(
            new Clause(
                clause.anchor(),
                clause.label(),
                clause.number(),
                passage(clause.text(), clause.anchor(), clause.line()),
                pieces(clause.pieces(), clause.anchor()),
                clause.line()));
      } else if (piece instanceof PortalNote note) {
        linked.add(new PortalNote(passage(note.text(), owner, note.line()), note.line()));
      } else {
        linked.add(piece);
      }
    }
    return linked;
  }

  private Passage passage(Passage passage, String from, int line) {
    String text = passage.text();
    List<Run> runs = new ArrayList<>();
    int at = 0;
    for (Reference reference : references.in(text, from)) {
      int start = reference.start();
      int end = reference.end();
      if (!passage.isProse(start, end)) {
        continue;
      }
      Place place = reference.place();
      if (place == null) {
        report.add(dangling(text.substring(start, end), line));
        continue;
      }
      runs.addAll(passage.between(at, start));
      for (Run run : passage.between(start, end)) {
        runs.add(run.withHref("#" + place.anchor()));
      }
      at = end;
    }
    runs.addAll(passage.between(at, text.length()));
    return new Passage(runs);
  }

  private Problem dangling(String words, int line) {
    String which = references.whichOnes(words);
    if (!which.isEmpty()) {
      return Problem.error("dangling-reference")
          .in(territory)
          .value(words)
          .at(SourcePosition.of(regulation.file(), line, 0))
          .says("Ссылка «" + words + "» ведёт сразу в несколько мест: номер в документе повторён.")
          .hint("Скажите, какое из них: " + which + ".");
    }
    return Problem.error("dangling-reference")
        .in(territory)
        .value(words)
        .at(SourcePosition.of(regulation.file(), line, 0))
        .says("Ссылка «" + words + "» никуда не ведёт: такого места в документе нет.")
        .hint(
            "Проверьте номер. Если речь о другом акте, пишите слово полностью: «пункт 3»,"
                + " «Приложение № 2».");
  }
}
