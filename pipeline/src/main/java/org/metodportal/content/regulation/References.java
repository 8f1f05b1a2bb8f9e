package org.metodportal.content.regulation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.regulation.ReferenceWords.Kind;
import org.metodportal.content.regulation.ReferenceWords.Mention;
import org.metodportal.content.regulation.ReferenceWords.Step;
import org.metodportal.content.regulation.markdown.NumberStyle;

/**
 * Finds the places that references name. A number is looked for near the text that names it first:
 * in its clause, its division, its part, then in the other parts from the top.
 */
public final class References {
  private final List<Spot> parts = new ArrayList<>();
  private final Map<String, Spot> byAnchor = new HashMap<>();

  /** A place with its surroundings. */
  private record Spot(Place place, @Nullable Spot parent, List<Spot> children) {
    boolean hasNumber(NumberStyle style, String number) {
      return place instanceof Clause clause
          && clause.number().style() == style
          && clause.number().plain().equals(number);
    }
  }

  private References() {}

  /** References to the regulation. */
  public static References to(Regulation regulation) {
    References references = new References();
    for (Division part : regulation.parts()) {
      references.parts.add(references.spot(part, null));
    }
    return references;
  }

  /**
   * Every reference in a text, from left to right; a bare «Приложение» counts only when the act has
   * an annex without a number.
   *
   * @param from anchor of the place that the text belongs to; empty when it is another page
   */
  public List<Reference> in(String text, String from) {
    List<Reference> references = new ArrayList<>();
    for (Mention mention : ReferenceWords.in(text)) {
      Place place = find(mention.steps(), byAnchor.get(from));
      if (place != null || !isCasual(mention)) {
        references.add(new Reference(mention.start(), mention.end(), place));
      }
    }
    return references;
  }

  /**
   * The places that words such as «п. 8.2, подп. 1, показатель 3» or «п. 3.6; Приложение 2» name,
   * each as exactly as it can be said; empty when they name none.
   */
  public List<Place> named(String words) {
    List<Place> places = new ArrayList<>();
    for (Reference reference : in(words, "")) {
      if (reference.place() != null && !places.contains(reference.place())) {
        places.add(reference.place());
      }
    }
    return places;
  }

  /** Capitalised words, which need not mean this act at all. */
  private static boolean isCasual(Mention mention) {
    Step first = mention.steps().get(0);
    return first.kind() == Kind.PART
        && !first.number().startsWith("Приложение ")
        && (mention.steps().size() == 1 || !first.number().equals("Приложение"));
  }

  private @Nullable Place find(List<Step> steps, @Nullable Spot from) {
    int next = 0;
    List<Spot> scopes;
    if (steps.get(0).kind() == Kind.PART) {
      Spot part = part(steps.get(0).number());
      if (part == null) {
        return null;
      }
      scopes = List.of(part);
      next = 1;
      if (steps.size() == 1) {
        return part.place();
      }
    } else {
      scopes = around(from);
    }
    for (Spot scope : scopes) {
      Spot found = follow(steps.subList(next, steps.size()), scope);
      if (found != null) {
        Spot named = which(found, steps.get(steps.size() - 1));
        return named == null ? null : named.place();
      }
    }
    return null;
  }

  /**
   * The one of neighbours with the same number that the step means; null when it does not say which
   * of several, or names one that is not there.
   */
  private static @Nullable Spot which(Spot found, Step step) {
    List<Spot> same = step.kind() == Kind.ITEM ? List.of(found) : sameNumber(found);
    if (step.which() == 0) {
      return same.size() == 1 ? found : null;
    }
    return step.which() <= same.size() ? same.get(step.which() - 1) : null;
  }

  /** Clauses of one list under one number, in the order of the act; the clause itself is one. */
  private static List<Spot> sameNumber(Spot spot) {
    if (spot.parent() == null
        || !(spot.place() instanceof Clause clause)
        || clause.number().plain().isEmpty()) {
      return List.of(spot);
    }
    return spot.parent().children().stream()
        .filter(other -> other.hasNumber(clause.number().style(), clause.number().plain()))
        .toList();
  }

  /**
   * What to write instead of words that name a number which the act repeats, such as «п. 3.3.1
   * (первый)» or «п. 3.3.1 (второй)»; empty when they name no such number.
   */
  public String whichOnes(String words) {
    for (Mention mention : ReferenceWords.in(words)) {
      Step last = mention.steps().get(mention.steps().size() - 1);
      List<Step> first = new ArrayList<>(mention.steps());
      first.set(first.size() - 1, new Step(last.kind(), last.number(), 1));
      if (last.which() == 0 && find(mention.steps(), null) == null && find(first, null) != null) {
        String written = words.substring(mention.start(), mention.end());
        return "«" + written + " (первый)» или «" + written + " (второй)»";
      }
    }
    return "";
  }

  private static @Nullable Spot follow(List<Step> steps, Spot scope) {
    Spot found = scope;
    for (Step step : steps) {
      Spot inner = step(step, found);
      if (inner == null && step.kind() != Kind.ITEM) {
        return null;
      }
      found = inner == null ? found : inner;
    }
    return found;
  }

  private static @Nullable Spot step(Step step, Spot scope) {
    String number = step.number();
    return switch (step.kind()) {
      case PART -> null;
      case SECTION -> section(number, scope);
      case TABLE -> table(number, scope);
      case CLAUSE -> shallowest(scope, spot -> spot.hasNumber(NumberStyle.DECIMAL, number));
      case SUBCLAUSE ->
          shallowest(
              scope,
              spot ->
                  spot.hasNumber(NumberStyle.BRACKET, number)
                      || (spot.hasNumber(NumberStyle.DECIMAL, number)
                          && spot.parent() != null
                          && spot.parent().place() instanceof Clause));
      case ITEM -> item(number, scope);
    };
  }

  /** A section by its number, or the clause that takes its place where there are no sections. */
  private static @Nullable Spot section(String number, Spot scope) {
    Spot section =
        shallowest(
            scope, spot -> spot.place() instanceof Division one && one.number().equals(number));
    return section != null
        ? section
        : shallowest(
            scope,
            spot ->
                spot.hasNumber(NumberStyle.DECIMAL, number)
                    && spot.parent() != null
                    && spot.parent().place() instanceof Division above
                    && above.level() == 2);
  }

  /** A table by the heading above it, or else by its place in the scope. */
  private static @Nullable Spot table(String number, Spot scope) {
    String heading = "таблица " + number + ".";
    Spot titled =
        shallowest(
            scope,
            spot ->
                spot.place() instanceof Division one
                    && one.title().toLowerCase(Locale.ROOT).startsWith(heading));
    if (titled != null) {
      return titled;
    }
    List<Spot> tables = new ArrayList<>();
    addTables(scope, tables);
    int place = Integer.parseInt(number.replaceFirst("\\..*", ""));
    return place >= 1 && place <= tables.size() ? tables.get(place - 1) : null;
  }

  private static void addTables(Spot scope, List<Spot> tables) {
    if (scope.place() instanceof ClauseTable) {
      tables.add(scope);
    }
    scope.children().forEach(child -> addTables(child, tables));
  }

  /** An element of the first list in the scope: by its number, or else by its place. */
  private static @Nullable Spot item(String number, Spot scope) {
    Spot numbered =
        shallowest(
            scope,
            spot ->
                !spot.place().anchor().equals(scope.place().anchor())
                    && (spot.hasNumber(NumberStyle.DECIMAL, number)
                        || spot.hasNumber(NumberStyle.BRACKET, number)));
    if (numbered != null) {
      return numbered;
    }
    int place = Integer.parseInt(number);
    List<Spot> dashes =
        scope.children().stream().filter(spot -> spot.hasNumber(NumberStyle.DASH, "")).toList();
    return place >= 1 && place <= dashes.size() ? dashes.get(place - 1) : null;
  }

  /** The place itself and what is around it, then all parts. */
  private List<Spot> around(@Nullable Spot from) {
    List<Spot> scopes = new ArrayList<>();
    for (Spot spot = from; spot != null; spot = spot.parent()) {
      scopes.add(spot);
    }
    List<Spot> mainFirst = new ArrayList<>(parts);
    mainFirst.sort((a, b) -> Boolean.compare(isAdopting(a), isAdopting(b)));
    scopes.addAll(mainFirst);
    return scopes;
  }

  private static boolean isAdopting(Spot part) {
    return part.place() instanceof Division division && Division.adopts(division.title());
  }

  /**
   * A part by its short title, «Приложение 1», or else the first division whose own title begins
   * with the word: «Положение» for «Приложение 1. Положение о …», «Функции» for «Функции центра».
   */
  private @Nullable Spot part(String title) {
    for (Spot part : parts) {
      if (part.place() instanceof Division division && division.shortTitle().equals(title)) {
        return part;
      }
    }
    if (title.startsWith("Приложение")) {
      return null;
    }
    for (Spot part : parts) {
      Spot named = shallowest(part, spot -> beginsWith(spot, title));
      if (named != null) {
        return named;
      }
    }
    return null;
  }

  private static boolean beginsWith(Spot spot, String word) {
    if (!(spot.place() instanceof Division division)) {
      return false;
    }
    String title = division.title();
    String shortTitle = division.shortTitle();
    String own =
        shortTitle.startsWith("Приложение") && !shortTitle.equals(title)
            ? title.substring(shortTitle.length() + 2)
            : title;
    return own.equals(word) || own.startsWith(word + " ");
  }

  /** The first that fits among those nearest to the scope, which itself counts. */
  private static @Nullable Spot shallowest(Spot scope, Predicate<Spot> fits) {
    Deque<Spot> waiting = new ArrayDeque<>(List.of(scope));
    while (!waiting.isEmpty()) {
      Spot spot = waiting.remove();
      if (fits.test(spot)) {
        return spot;
      }
      waiting.addAll(spot.children());
    }
    return null;
  }

  private Spot spot(Place place, @Nullable Spot parent) {
    Spot spot = new Spot(place, parent, new ArrayList<>());
    byAnchor.put(place.anchor(), spot);
    if (place instanceof Division division) {
      addPieces(division.pieces(), spot);
      for (Division below : division.divisions()) {
        spot.children().add(spot(below, spot));
      }
    } else if (place instanceof Clause clause) {
      addPieces(clause.pieces(), spot);
    }
    return spot;
  }

  private void addPieces(List<Piece> pieces, Spot owner) {
    for (Piece piece : pieces) {
      if (piece instanceof Place place) {
        owner.children().add(spot(place, owner));
      }
    }
  }
}
