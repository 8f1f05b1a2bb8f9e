package org.metodportal.content.regulation.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.Clause;
import org.metodportal.content.regulation.ClauseTable;
import org.metodportal.content.regulation.Division;
import org.metodportal.content.regulation.Edition;
import org.metodportal.content.regulation.Piece;
import org.metodportal.content.regulation.PortalNote;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.markdown.DigestLine;
import org.metodportal.content.regulation.markdown.DigestMarkdown;
import org.metodportal.content.regulation.markdown.Passage;
import org.metodportal.document.FrontMatter;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Reads a digest: its outline, anchors and references. Safe for several threads. */
final class RegulationText {
  private final DigestMarkdown markdown = new DigestMarkdown();

  /**
   * The regulation without numbering checked.
   *
   * @return null after a problem that leaves nothing to show
   */
  @Nullable Regulation read(
      FrontMatter document,
      String file,
      String territory,
      String title,
      List<Edition> editions,
      ProblemReport report) {
    Outline outline = new Outline(file, territory, report);
    for (DigestLine line : markdown.read(document.body(), document.bodyLine())) {
      outline.add(line);
    }
    if (outline.parts().isEmpty()) {
      report.add(
          Problem.error("regulation-part")
              .in(territory)
              .at(SourcePosition.of(file))
              .says("В документе нет ни одной части.")
              .hint("Начните часть акта строкой с заголовком, например «## Приказ»."));
      return null;
    }
    Anchors.assign(outline.parts());
    Regulation plain =
        new Regulation(
            file,
            title,
            editions,
            outline.introduction(),
            outline.parts().stream().map(RegulationText::division).toList());
    return new LinkedText(plain, territory, report).linked();
  }

  private static Division division(Draft draft) {
    List<Division> below = new ArrayList<>();
    for (Draft child : draft.children) {
      if (child.isDivision()) {
        below.add(division(child));
      }
    }
    return new Division(
        draft.anchor,
        draft.label,
        draft.level,
        draft.sectionNumber,
        draft.title,
        pieces(draft),
        below,
        draft.line);
  }

  private static List<Piece> pieces(Draft draft) {
    List<Piece> pieces = new ArrayList<>();
    for (Draft child : draft.children) {
      switch (child.kind) {
        case CLAUSE ->
            pieces.add(
                new Clause(
                    child.anchor,
                    child.label,
                    child.number,
                    child.text,
                    pieces(child),
                    child.line));
        case NOTE -> pieces.add(new PortalNote(child.text, child.line));
        case TABLE -> pieces.add(table(child));
        case DIVISION -> {}
      }
    }
    return pieces;
  }

  private static ClauseTable table(Draft draft) {
    DigestLine.Table table = draft.table;
    if (table == null) {
      throw new IllegalStateException("A table without cells");
    }
    int columns = table.header().size();
    List<List<Passage>> rows = new ArrayList<>();
    for (List<Passage> row : table.rows()) {
      List<Passage> cells = new ArrayList<>(row.subList(0, Math.min(columns, row.size())));
      while (cells.size() < columns) {
        cells.add(Passage.EMPTY);
      }
      rows.add(List.copyOf(cells));
    }
    return new ClauseTable(
        draft.anchor, draft.label, table.header(), List.copyOf(rows), draft.line);
  }
}
