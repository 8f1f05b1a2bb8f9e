package org.metodportal.content.regulation.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodportal.content.regulation.Division;
import org.metodportal.content.regulation.Ordinals;
import org.metodportal.content.regulation.markdown.NumberStyle;
import org.metodportal.document.LatinName;

/**
 * Gives every place its permanent id and its name in references.
 *
 * <p>The main text is the first part that does not adopt it; its clauses are {@code p-3.3.1}, those
 * of other parts {@code prikaz-p-3}. Below a clause follow numbers ({@code p-4.2.1-3}), dashes
 * ({@code p-4.2.1-t-2}), paragraphs ({@code p-3-abz-2}) and tables. Of equal ids the first stays
 * and the second gets {@code -2}; numbers of the act choose before everything else.
 */
final class Anchors {
  private static final String NBSP = "\u00a0";
  private static final int LONGEST_NAME = 32;

  private final Set<String> taken = new HashSet<>();
  private final Map<Draft, String> bases = new HashMap<>();

  private Anchors() {}

  static void assign(List<Draft> parts) {
    Anchors anchors = new Anchors();
    Draft main = main(parts);
    for (Draft part : parts) {
      anchors.division(part, part == main);
    }
    for (Draft part : parts) {
      anchors.numbered(part, part == main);
    }
    for (Draft part : parts) {
      anchors.rest(part);
    }
  }

  private static Draft main(List<Draft> parts) {
    for (Draft part : parts) {
      if (!Division.adopts(part.title)) {
        return part;
      }
    }
    return parts.get(0);
  }

  private void division(Draft draft, boolean main) {
    Draft above = draft.parent;
    if (above == null) {
      String name = Division.shortTitle(draft.title);
      draft.anchor = unique(named(name, "chast"));
      draft.label = name;
      bases.put(draft, main ? "p" : draft.anchor + "-p");
    } else {
      boolean numbered = !draft.sectionNumber.isEmpty();
      String name = numbered ? draft.sectionNumber : named(draft.title, "podrazdel");
      String prefix = main ? "" : draft.part().anchor + "-";
      draft.anchor = unique(prefix + (numbered ? "razdel-" : "") + name);
      String own = numbered ? "разд." + NBSP + name : "«" + draft.title + "»";
      draft.label = joined(scope(above, main), own);
      bases.put(draft, base(above) + "-" + name);
    }
    for (Draft child : draft.children) {
      if (child.isDivision()) {
        division(child, main);
      }
    }
  }

  private void numbered(Draft draft, boolean main) {
    Map<String, Integer> times = new HashMap<>();
    Map<String, Integer> seen = new HashMap<>();
    for (Draft child : draft.children) {
      if (child.is(NumberStyle.DECIMAL)) {
        times.merge(child.number.plain(), 1, Integer::sum);
      }
    }
    for (Draft child : draft.children) {
      if (child.is(NumberStyle.DECIMAL) && isOfTheAct(child, draft)) {
        String plain = child.number.plain();
        int place = seen.merge(plain, 1, Integer::sum);
        boolean deep = child.number.depth() > 1;
        String base = deep ? base(child.part()) : base(draft);
        child.anchor = unique(base + "-" + plain);
        boolean repeated = times.getOrDefault(plain, 1) > 1;
        String own = "п." + NBSP + plain + (repeated ? " (" + Ordinals.of(place) + ")" : "");
        child.label = joined(scope(deep ? child.part() : draft, main), own);
        bases.put(child, child.anchor);
      }
      numbered(child, main);
    }
  }

  /** Whether it is a number of the act itself rather than of a list inside a clause. */
  private static boolean isOfTheAct(Draft child, Draft owner) {
    return owner.isDivision() || child.number.depth() > 1;
  }

  private void rest(Draft draft) {
    Map<String, Integer> counts = new HashMap<>();
    for (Draft child : draft.children) {
      if (child.anchor.isEmpty() && child.kind != Draft.Kind.NOTE) {
        String mark;
        String own;
        if (child.kind == Draft.Kind.TABLE) {
          int place = counts.merge("tablitsa", 1, Integer::sum);
          mark = "tablitsa-" + place;
          own = "таблица" + NBSP + place;
        } else if (child.is(NumberStyle.DASH)) {
          int place = counts.merge("t", 1, Integer::sum);
          mark = "t-" + place;
          own = "элемент" + NBSP + place;
        } else if (child.is(NumberStyle.NONE)) {
          int place = counts.merge("abz", 1, Integer::sum);
          mark = "abz-" + place;
          own = "абзац" + NBSP + place;
        } else {
          mark = LatinName.of(child.number.plain(), LONGEST_NAME);
          own = "подп." + NBSP + child.number.plain();
        }
        child.anchor = unique(base(draft) + "-" + mark);
        child.label = joined(draft.label, own);
        bases.put(child, child.anchor);
      }
      rest(child);
    }
  }

  private String base(Draft draft) {
    return bases.getOrDefault(draft, "p");
  }

  /** What stands before the number in a reference; nothing when the main text is no annex. */
  private static String scope(Draft division, boolean main) {
    boolean bare = main && !division.title.startsWith("Приложение");
    return bare && division.parent == null ? "" : division.label;
  }

  private static String joined(String scope, String own) {
    return scope.isEmpty() ? own : scope + ", " + own;
  }

  private static String named(String title, String otherwise) {
    String name = LatinName.of(title, LONGEST_NAME);
    return name.isEmpty() ? otherwise : name;
  }

  private String unique(String anchor) {
    String free = anchor;
    for (int next = 2; !taken.add(free); next++) {
      free = anchor + "-" + next;
    }
    return free;
  }
}
