package org.metodportal.page;

import java.util.HashSet;
import java.util.Set;
import org.metodportal.content.glossary.Term;
import org.metodportal.page.text.Brief;

/**
 * What the terms of one page mean, short: the glossary, where the link of a term leads, has the
 * whole. A term met again in a later section is only called to mind.
 */
public final class Hints {
  private static final int FIRST_CHARACTERS = 96;
  private static final int AGAIN_CHARACTERS = 40;

  private final Set<String> given = new HashSet<>();

  /** The first sentence of the definition, cut to the room that it has. */
  public String of(Term term) {
    boolean first = given.add(term.anchor());
    return Brief.sentence(term.definition(), first ? FIRST_CHARACTERS : AGAIN_CHARACTERS);
  }
}
