package org.metodportal.content.glossary;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;

/**
 * Tells of terms that are explained by one another, so that a reader who follows the links comes
 * back and knows no more: «Маршрут — путь плана», «План — описание маршрута», «Маршрут — см. План».
 */
public final class TermCycles {
  private final Glossary glossary;
  private final String territory;
  private final Map<Term, Set<Term>> through = new LinkedHashMap<>();

  private TermCycles(Glossary glossary, String territory) {
    this.glossary = glossary;
    this.territory = territory;
    TermMarker marker = new TermMarker(glossary);
    for (Term term : glossary.terms()) {
      Set<Term> named = new LinkedHashSet<>();
      marker.mentions(term.definition()).forEach(mention -> named.add(mention.term()));
      named.remove(term);
      through.put(term, named);
    }
  }

  /** A warning for each closed round of terms, at the first of them; a term is told of once. */
  public static List<Problem> of(Glossary glossary, String territory) {
    TermCycles cycles = new TermCycles(glossary, territory);
    List<Problem> problems = new ArrayList<>();
    Set<Term> told = new HashSet<>();
    for (Term term : glossary.terms()) {
      List<Term> round = told.contains(term) ? List.of() : cycles.shortest(term);
      if (!round.isEmpty()) {
        told.addAll(round);
        problems.add(cycles.problem(round));
      }
    }
    return List.copyOf(problems);
  }

  /** The shortest way from a term back to it, without the return; empty when there is none. */
  private List<Term> shortest(Term start) {
    Map<Term, Term> cameFrom = new HashMap<>();
    Deque<Term> next = new ArrayDeque<>(List.of(start));
    while (!next.isEmpty()) {
      Term term = next.remove();
      for (Term named : through.getOrDefault(term, Set.of())) {
        if (named.equals(start)) {
          return way(start, term, cameFrom);
        }
        if (cameFrom.putIfAbsent(named, term) == null) {
          next.add(named);
        }
      }
    }
    return List.of();
  }

  private static List<Term> way(Term start, Term end, Map<Term, Term> cameFrom) {
    List<Term> way = new ArrayList<>();
    for (Term term = end; term != null && !term.equals(start); term = cameFrom.get(term)) {
      way.add(0, term);
    }
    way.add(0, start);
    return way;
  }

  private Problem problem(List<Term> round) {
    StringBuilder names = new StringBuilder();
    StringBuilder lines = new StringBuilder();
    for (Term term : round) {
      names.append('«').append(term.name()).append("» → ");
      lines.append(lines.isEmpty() ? "" : ", ").append(term.line());
    }
    names.append('«').append(round.get(0).name()).append('»');
    return Problem.warning("glossary-circular")
        .in(territory)
        .at(SourcePosition.of(glossary.file(), round.get(0).line(), 0))
        .says("Термины определены друг через друга: " + names + " (строки " + lines + ").")
        .hint("Объясните один из них словами, которых нет среди терминов.");
  }
}
