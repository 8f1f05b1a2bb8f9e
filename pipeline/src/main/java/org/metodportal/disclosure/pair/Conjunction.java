package org.metodportal.disclosure.pair;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.metodportal.expression.CheckedExpression;

/**
 * The parts of a condition all of which must hold, as they are written: a condition with more parts
 * speaks of some of the units of one with fewer.
 *
 * @param parts with single blanks; none for every unit
 */
record Conjunction(Set<String> parts) {
  /** Copies the parts. */
  Conjunction {
    parts = Set.copyOf(parts);
  }

  /** The parts of an expression; null stands for every unit. */
  static Conjunction of(@Nullable CheckedExpression expression) {
    return new Conjunction(expression == null ? Set.of() : parts(expression.spacedOnce()));
  }

  /** The parts of both. */
  Conjunction and(Conjunction other) {
    Set<String> all = new TreeSet<>(parts);
    all.addAll(other.parts);
    return new Conjunction(all);
  }

  /** Whether every unit of the other is one of this. */
  boolean holds(Conjunction other) {
    return other.parts.containsAll(parts);
  }

  /** Parts between {@code &&} that no bracket and no quotation mark encloses. */
  private static Set<String> parts(String text) {
    Set<String> parts = new TreeSet<>();
    int depth = 0;
    char quote = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (quote != 0) {
        if (at == '\\') {
          i++;
        } else if (at == quote) {
          quote = 0;
        }
      } else if (at == '"' || at == '\'') {
        quote = at;
      } else if ("([{".indexOf(at) >= 0) {
        depth++;
      } else if (")]}".indexOf(at) >= 0) {
        depth--;
      } else if (depth == 0 && text.startsWith("||", i)) {
        return Set.of(text);
      } else if (depth == 0 && text.startsWith("&&", i)) {
        parts.add(text.substring(from, i).strip());
        from = i + 2;
      }
    }
    parts.add(text.substring(from).strip());
    return parts;
  }
}
