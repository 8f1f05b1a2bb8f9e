package org.metodportal.page.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.glossary.Mention;
import org.metodportal.content.glossary.TermMarker;
import org.metodportal.content.regulation.Clause;
import org.metodportal.content.regulation.ClauseTable;
import org.metodportal.content.regulation.Division;
import org.metodportal.content.regulation.Piece;
import org.metodportal.content.regulation.PortalNote;
import org.metodportal.content.regulation.markdown.NumberStyle;
import org.metodportal.content.regulation.markdown.Passage;
import org.metodportal.content.regulation.markdown.Run;
import org.metodportal.page.Hints;
import org.metodportal.page.Link;
import org.metodportal.page.Span;
import org.metodportal.page.regulation.RegulationPage.Block;
import org.metodportal.page.regulation.RegulationPage.Kind;
import org.metodportal.page.regulation.RegulationPage.Part;

/** Makes the parts of an act as the page shows them: terms marked once in each section. */
final class RegulationBody {
  private static final int SECTION = 3;
  private static final Pattern DEFINITION = Pattern.compile("[\\s\\u00a0]+—\\s");

  private final @Nullable TermMarker marker;
  private final String glossaryHref;
  private final Map<String, List<Link>> measures;
  private final Map<String, List<Link>> events;
  private TermMarker.@Nullable Section section;
  private final Hints hints = new Hints();
  private int tips;

  /**
   * @param marker null when there are no terms
   * @param measures indicators by the anchor of what they measure
   * @param events events by the anchor of what they serve
   */
  RegulationBody(
      @Nullable TermMarker marker,
      String glossaryHref,
      Map<String, List<Link>> measures,
      Map<String, List<Link>> events) {
    this.marker = marker;
    this.glossaryHref = glossaryHref;
    this.measures = measures;
    this.events = events;
  }

  Part part(Division division) {
    return part(division, "");
  }

  private Part part(Division division, String above) {
    if (division.level() <= SECTION && marker != null) {
      section = marker.section();
    }
    List<Block> blocks = blocks(division.pieces(), division.label());
    return new Part(
        division.level(),
        division.anchor(),
        own(division.label(), above),
        division.heading(),
        blocks,
        division.divisions().stream().map(below -> part(below, division.label())).toList(),
        measured(division.anchor()),
        served(division.anchor()));
  }

  /** What a label adds to that of the part around it: «п. 2» of «Приложение 1, разд. 4, п. 2». */
  private static String own(String label, String above) {
    return !above.isEmpty() && label.startsWith(above + ", ")
        ? label.substring(above.length() + 2)
        : label;
  }

  /** Words without terms marked. */
  static List<Span> plain(Passage passage) {
    return passage.runs().stream().map(run -> span(run, run.href(), "", "")).toList();
  }

  private List<Block> blocks(List<Piece> pieces, String around) {
    List<Block> blocks = new ArrayList<>();
    List<Block> list = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean element =
          piece instanceof Clause clause && clause.number().style() == NumberStyle.DASH;
      if (!element) {
        close(list, blocks);
      }
      (element ? list : blocks).add(block(piece, around));
    }
    close(list, blocks);
    return List.copyOf(blocks);
  }

  private static void close(List<Block> list, List<Block> blocks) {
    if (!list.isEmpty()) {
      List<Block> elements = List.copyOf(list);
      blocks.add(
          new Block(
              Kind.LIST, "", "", "", List.of(), elements, List.of(), List.of(), List.of(),
              List.of()));
      list.clear();
    }
  }

  private Block block(Piece piece, String around) {
    if (piece instanceof Clause clause) {
      boolean dash = clause.number().style() == NumberStyle.DASH;
      return new Block(
          Kind.CLAUSE,
          clause.anchor(),
          own(clause.label(), around),
          dash ? "" : clause.number().written(),
          marked(clause.text()),
          blocks(clause.pieces(), around),
          List.of(),
          List.of(),
          measured(clause.anchor()),
          served(clause.anchor()));
    }
    if (piece instanceof ClauseTable table) {
      return new Block(
          Kind.TABLE,
          table.anchor(),
          table.label(),
          "",
          List.of(),
          List.of(),
          table.header().stream().map(RegulationBody::plain).toList(),
          table.rows().stream()
              .map(row -> row.stream().map(RegulationBody::plain).toList())
              .toList(),
          measured(table.anchor()),
          served(table.anchor()));
    }
    PortalNote note = (PortalNote) piece;
    return new Block(
        Kind.NOTE,
        "",
        "",
        "",
        plain(note.text()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private List<Link> measured(String anchor) {
    return measures.getOrDefault(anchor, List.of());
  }

  private List<Link> served(String anchor) {
    return events.getOrDefault(anchor, List.of());
  }

  private List<Span> marked(Passage passage) {
    if (section == null) {
      return plain(passage);
    }
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Mention mention : section.mark(passage)) {
      add(spans, passage.between(at, mention.start()));
      String href = glossaryHref + "#" + mention.term().anchor();
      String tip = defined(passage.text(), mention) ? "" : "tip-" + ++tips;
      List<Run> runs = passage.between(mention.start(), mention.end());
      for (Run run : runs) {
        boolean first = run.equals(runs.get(0)) && !tip.isEmpty();
        spans.add(span(run, href, first ? tip : "", first ? hints.of(mention.term()) : ""));
      }
      at = mention.end();
    }
    add(spans, passage.between(at, passage.text().length()));
    return List.copyOf(spans);
  }

  /** Whether the act itself says what the term is right there: «Тьютор — специалист, который…». */
  private static boolean defined(String text, Mention mention) {
    return mention.start() == 0
        && DEFINITION.matcher(text).region(mention.end(), text.length()).lookingAt();
  }

  private static void add(List<Span> spans, List<Run> runs) {
    runs.forEach(run -> spans.add(span(run, run.href(), "", "")));
  }

  private static Span span(Run run, String href, String tip, String definition) {
    return new Span(run.text(), run.strong(), run.emphasis(), run.code(), href, tip, definition);
  }
}
