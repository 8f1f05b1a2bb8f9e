package org.metodportal.content.regulation.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.markdown.ClauseNumber;
import org.metodportal.content.regulation.markdown.DigestLine;
import org.metodportal.content.regulation.markdown.NumberStyle;
import org.metodportal.content.regulation.markdown.Passage;

/** A place of the regulation in the making. */
final class Draft {
  /** What it is. */
  enum Kind {
    DIVISION,
    CLAUSE,
    TABLE,
    NOTE
  }

  final Kind kind;
  final @Nullable Draft parent;
  final int line;
  final List<Draft> children = new ArrayList<>();

  /** Of a division: 2–4; else 0. */
  int level;

  /** Of a division: its heading without the number. */
  String title = "";

  /** Of a section: its number; empty when it has none. */
  String sectionNumber = "";

  /** Of a clause. */
  ClauseNumber number = ClauseNumber.NONE;

  /** Of a clause and a note. */
  Passage text = Passage.EMPTY;

  /** Of a table. */
  DigestLine.@Nullable Table table;

  /** Of a clause: whether its list was opened by a paragraph that ends with a colon. */
  boolean introduced;

  String anchor = "";
  String label = "";

  Draft(Kind kind, @Nullable Draft parent, int line) {
    this.kind = kind;
    this.parent = parent;
    this.line = line;
    if (parent != null) {
      parent.children.add(this);
    }
  }

  boolean isDivision() {
    return kind == Kind.DIVISION;
  }

  boolean is(NumberStyle style) {
    return kind == Kind.CLAUSE && number.style() == style;
  }

  /** Whether a list follows. */
  boolean opensList() {
    return text.text().endsWith(":");
  }

  /** The part it stands in. */
  Draft part() {
    Draft draft = this;
    while (draft.parent != null) {
      draft = draft.parent;
    }
    return draft;
  }

  /** The nearest division around it, or itself. */
  Draft division() {
    Draft draft = this;
    while (!draft.isDivision() && draft.parent != null) {
      draft = draft.parent;
    }
    return draft;
  }
}
