package org.metodportal.content.glossary;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.Place;

/**
 * A term of the act.
 *
 * @param anchor permanent id, Latin, unique in the glossary
 * @param name the term, nominative
 * @param abbreviation short form used in the act; empty when there is none
 * @param definition what it means, in the portal's words
 * @param source where the act has it, as written; empty when not said
 * @param place the clause that the source names; null when it names none
 * @param note what the portal remarks, such as that the act never uses the term; empty when nothing
 * @param line 1-based line of the file
 */
public record Term(
    String anchor,
    String name,
    String abbreviation,
    String definition,
    String source,
    @Nullable Place place,
    String note,
    int line) {

  /** What different forms of the name have in common, to put terms of several acts together. */
  public String key() {
    return Word.in(name).stream()
        .map(word -> RussianStem.key(word.written()))
        .collect(Collectors.joining(" "));
  }
}
