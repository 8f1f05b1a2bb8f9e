package org.metodportal.content.regulation.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.markdown.ClauseNumber;
import org.metodportal.content.regulation.markdown.DigestLine;
import org.metodportal.content.regulation.markdown.NumberStyle;
import org.metodportal.content.regulation.markdown.Passage;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/**
 * Finds what belongs to what. Headings and decimal numbers say it themselves; «1)», «а)» and dashes
 * belong to the clause before their list; a paragraph after a list goes on with the clause that
 * opened it.
 */
final class Outline {
  private static final int PART = 2;
  private static final int DEEPEST = 4;
  private static final Pattern SECTION = Pattern.compile("(\\d{1,3})\\.[ \\u00a0](.+)");
  private static final Pattern NOTE_PREFIX =
      Pattern.compile("Примечание[ \\u00a0]портала[:.]", Pattern.UNICODE_CASE);

  private final String file;
  private final String territory;
  private final ProblemReport report;
  private final List<Passage> introduction = new ArrayList<>();
  private final List<Draft> parts = new ArrayList<>();
  private @Nullable Draft division;

  /** The clause after which the next one stands; null right after a heading. */
  private @Nullable Draft leaf;

  /** What a remark would speak of. */
  private @Nullable Draft remarked;

  Outline(String file, String territory, ProblemReport report) {
    this.file = file;
    this.territory = territory;
    this.report = report;
  }

  List<Passage> introduction() {
    return introduction;
  }

  List<Draft> parts() {
    return parts;
  }

  void add(DigestLine line) {
    if (line instanceof DigestLine.Heading heading) {
      heading(heading);
    } else if (division == null) {
      beforeParts(line);
    } else if (line instanceof DigestLine.Words words) {
      clause(division, words);
    } else if (line instanceof DigestLine.Table table) {
      Draft draft = new Draft(Draft.Kind.TABLE, division, table.line());
      draft.table = table;
      remarked = division;
    } else if (line instanceof DigestLine.Remark remark) {
      Draft draft =
          new Draft(Draft.Kind.NOTE, remarked == null ? division : remarked, remark.line());
      Matcher prefix = NOTE_PREFIX.matcher(remark.text().text());
      draft.text = prefix.lookingAt() ? remark.text().from(prefix.end()) : remark.text();
    }
  }

  private void beforeParts(DigestLine line) {
    if (line instanceof DigestLine.Words words && words.number().equals(ClauseNumber.NONE)) {
      introduction.add(words.text());
    } else {
      report.add(
          Problem.error("regulation-part")
              .in(territory)
              .at(SourcePosition.of(file, line.line(), 0))
              .says("До первой части акта стоит то, что в неё должно входить.")
              .hint(
                  "Поставьте выше заголовок части, например «## Приказ»; до него бывают только"
                      + " абзацы портала."));
    }
  }

  private void heading(DigestLine.Heading heading) {
    Draft above = division;
    while (above != null && above.level >= heading.level()) {
      above = above.parent;
    }
    boolean fits =
        heading.level() == PART
            || (above != null && heading.level() == above.level + 1 && heading.level() <= DEEPEST);
    if (!fits) {
      report.add(
          Problem.error("regulation-heading")
              .in(territory)
              .at(SourcePosition.of(file, heading.line(), 0))
              .says("Заголовок «" + heading.title() + "» стоит не на своём уровне.")
              .hint(
                  "Части акта начинайте с «## », разделы внутри них с «### », подразделы с «####"
                      + " »."));
      return;
    }
    Draft draft = new Draft(Draft.Kind.DIVISION, above, heading.line());
    draft.level = heading.level();
    Matcher numbered = SECTION.matcher(heading.title());
    boolean section = heading.level() > PART && numbered.matches();
    draft.sectionNumber = section ? numbered.group(1) : "";
    draft.title = section ? numbered.group(2) : heading.title();
    if (above == null) {
      parts.add(draft);
    }
    division = draft;
    leaf = null;
    remarked = draft;
  }

  private void clause(Draft in, DigestLine.Words words) {
    ClauseNumber number = words.number();
    Draft owner =
        switch (number.style()) {
          case DECIMAL -> number.depth() > 1 ? ofDeepNumber(in, number) : ofWholeNumber(in, number);
          case BRACKET, LETTER -> ofBracket(in, number);
          case DASH -> ofDash(in);
          case NONE -> ofParagraph(in);
        };
    Draft before = leaf;
    Draft draft = new Draft(Draft.Kind.CLAUSE, owner, words.line());
    draft.number = number;
    draft.text = words.text();
    draft.introduced = isIntroduced(draft, owner, before);
    leaf = draft;
    remarked = draft;
  }

  private static boolean isIntroduced(Draft draft, Draft owner, @Nullable Draft before) {
    if (before == null || !draft.is(NumberStyle.DECIMAL) || draft.number.depth() > 1) {
      return false;
    }
    if (before.is(NumberStyle.NONE) && before.parent == owner && before.opensList()) {
      return true;
    }
    return owner.children.stream()
        .anyMatch(child -> child.is(NumberStyle.DECIMAL) && child.introduced);
  }

  /** The nearest open clause that fits, from the last one up; null when none does. */
  private @Nullable Draft open(Predicate<Draft> fits) {
    for (Draft draft = leaf; draft != null && !draft.isDivision(); draft = draft.parent) {
      if (fits.test(draft)) {
        return draft;
      }
    }
    return null;
  }

  private static Draft parentOf(Draft draft, Draft otherwise) {
    return draft.parent == null ? otherwise : draft.parent;
  }

  private Draft ofDeepNumber(Draft in, ClauseNumber number) {
    Draft above =
        open(
            d ->
                d.is(NumberStyle.DECIMAL)
                    && !isElement(d)
                    && d.number.plain().equals(number.parent()));
    if (above != null) {
      return above;
    }
    Draft alike = open(d -> d.is(NumberStyle.DECIMAL) && d.number.depth() == number.depth());
    return alike == null ? in : parentOf(alike, in);
  }

  /** Whether it is «1.» of a list inside a clause, which has no clauses of its own below it. */
  private static boolean isElement(Draft draft) {
    return draft.number.depth() == 1 && draft.parent != null && !draft.parent.isDivision();
  }

  private Draft ofWholeNumber(Draft in, ClauseNumber number) {
    if (leaf != null && number.last() == 1 && leaf.opensList() && !leaf.is(NumberStyle.NONE)) {
      return leaf;
    }
    Draft alike = open(d -> d.is(NumberStyle.DECIMAL) && d.number.depth() == 1);
    return alike == null ? in : parentOf(alike, in);
  }

  private Draft ofBracket(Draft in, ClauseNumber number) {
    if (leaf == null) {
      return in;
    }
    if (number.last() == 1 && leaf.opensList()) {
      return leaf;
    }
    Draft alike = open(d -> d.is(number.style()));
    if (alike != null) {
      return parentOf(alike, in);
    }
    Draft above = open(d -> !d.is(NumberStyle.DASH));
    return above == null ? in : above;
  }

  private Draft ofDash(Draft in) {
    if (leaf == null) {
      return in;
    }
    if (leaf.is(NumberStyle.DASH)) {
      return parentOf(leaf, in);
    }
    Draft alike = leaf.opensList() ? null : open(d -> d.is(NumberStyle.DASH));
    return alike == null ? leaf : parentOf(alike, in);
  }

  private Draft ofParagraph(Draft in) {
    Draft around = open(d -> d.is(NumberStyle.DECIMAL) || d.is(NumberStyle.NONE));
    if (around == null) {
      return in;
    }
    Draft above = parentOf(around, in);
    boolean element = above.is(NumberStyle.DECIMAL) && around.number.depth() == 1;
    return around.is(NumberStyle.NONE) || around.introduced || element ? above : around;
  }
}
