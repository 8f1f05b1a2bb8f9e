package org.metodportal.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.glossary.Mention;
import org.metodportal.content.glossary.TermMarker;
import org.metodportal.content.regulation.Place;
import org.metodportal.content.regulation.Reference;
import org.metodportal.content.regulation.References;
import org.metodportal.content.regulation.markdown.Passage;
import org.metodportal.document.markdown.TextMarks;

/**
 * Marks the words of one page: references to the act that resolve become links, each term is marked
 * once in a section. References that resolve to nothing may speak of another act and stay words.
 */
public final class PageWords implements TextMarks {
  /** «подп. 2» alone means something only near a clause. */
  private static final Pattern INNER_ALONE = Pattern.compile("(?iu)подп\\.[ \\u00a0]?[\\d.]+");

  private final String actHref;
  private final String termsHref;
  private final @Nullable References references;
  private final @Nullable TermMarker marker;
  private final String from;
  private TermMarker.@Nullable Section section;
  private final Hints hints = new Hints();
  private int tips;

  /**
   * @param references null when the territory has no act
   * @param marker null when it has no terms
   * @param from anchor of the clause that the page speaks of; empty when it speaks of none
   */
  PageWords(
      String actHref,
      String termsHref,
      @Nullable References references,
      @Nullable TermMarker marker,
      String from) {
    this.actHref = actHref;
    this.termsHref = termsHref;
    this.references = references;
    this.marker = marker;
    this.from = from;
    section();
  }

  @Override
  public void section() {
    section = marker == null ? null : marker.section();
  }

  @Override
  public List<Mark> in(String text) {
    List<Mark> marks = references(text);
    if (section != null) {
      for (Mention mention : section.mark(Passage.of(text))) {
        boolean free =
            marks.stream()
                .noneMatch(mark -> mark.start() < mention.end() && mention.start() < mark.end());
        if (free) {
          marks.add(
              new Mark(
                  mention.start(),
                  mention.end(),
                  termsHref + "#" + mention.term().anchor(),
                  "tip-" + ++tips,
                  hints.of(mention.term())));
        }
      }
    }
    marks.sort(Comparator.comparing(Mark::start));
    return List.copyOf(marks);
  }

  /** Words with references and terms. */
  public List<Span> marked(String text) {
    return spans(text, in(text));
  }

  /** Words with references alone. */
  public List<Span> linked(String text) {
    return spans(text, references(text));
  }

  /** The address of a clause. */
  public String href(Place place) {
    return actHref + "#" + place.anchor();
  }

  private List<Mark> references(String text) {
    List<Mark> marks = new ArrayList<>();
    if (references == null) {
      return marks;
    }
    for (Reference reference : references.in(text, from)) {
      Place place = reference.place();
      String words = text.substring(reference.start(), reference.end());
      if (place != null && (!from.isEmpty() || !INNER_ALONE.matcher(words).matches())) {
        marks.add(new Mark(reference.start(), reference.end(), href(place), "", ""));
      }
    }
    return marks;
  }

  private static List<Span> spans(String text, List<Mark> marks) {
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (Mark mark : marks) {
      spans.addAll(Span.plain(text.substring(at, mark.start())));
      spans.add(
          new Span(
              text.substring(mark.start(), mark.end()),
              false,
              false,
              false,
              mark.href(),
              mark.tip(),
              mark.definition()));
      at = mark.end();
    }
    spans.addAll(Span.plain(text.substring(at)));
    return List.copyOf(spans);
  }
}
