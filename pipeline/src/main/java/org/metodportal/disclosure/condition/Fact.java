package org.metodportal.disclosure.condition;

import java.util.List;
import java.util.Set;

/**
 * One member of a conjunction, in a form that shows what follows from what. What is not understood
 * is {@link Plain} and implies only itself: implication is never claimed where it does not hold.
 */
public sealed interface Fact {
  /** A field has one of these texts. */
  record OneOf(String field, Set<String> texts) implements Fact {}

  /** A field lies on one side of a number. */
  record Bound(String field, String operator, double number) implements Fact {}

  /** A field stands in a relation to something that is not a literal. */
  record Relation(String field, String operator, String other) implements Fact {}

  /** A row of the list fulfils all of the facts. */
  record Has(String list, Set<Fact> facts) implements Fact {}

  /** At least one of the conjunctions holds. */
  record Any(List<Set<Fact>> parts) implements Fact {}

  /** A text that is compared as a whole. */
  record Plain(String text) implements Fact {}

  /** Whether the fact follows from the conjunction of the others. */
  static boolean follows(Fact fact, Set<Fact> from) {
    for (Fact known : from) {
      if (known.implies(fact)) {
        return true;
      }
    }
    return fact instanceof Any any && any.parts().stream().anyMatch(part -> allFollow(part, from));
  }

  /** Whether all facts follow from the conjunction of the others. */
  static boolean allFollow(Set<Fact> facts, Set<Fact> from) {
    return facts.stream().allMatch(fact -> follows(fact, from));
  }

  /** Whether the other fact holds wherever this one does. */
  default boolean implies(Fact other) {
    if (equals(other)) {
      return true;
    }
    if (this instanceof Any any) {
      return any.parts().stream().allMatch(part -> follows(other, part));
    }
    if (this instanceof OneOf one && other instanceof OneOf more) {
      return one.field().equals(more.field()) && more.texts().containsAll(one.texts());
    }
    if (this instanceof Bound bound && other instanceof Bound wider) {
      return bound.field().equals(wider.field()) && isWithin(bound, wider);
    }
    if (this instanceof Relation relation && other instanceof Relation wider) {
      return relation.field().equals(wider.field())
          && relation.other().equals(wider.other())
          && isWider(relation.operator(), wider.operator());
    }
    return this instanceof Has has
        && other instanceof Has wider
        && has.list().equals(wider.list())
        && allFollow(wider.facts(), has.facts());
  }

  private static boolean isWider(String operator, String wider) {
    return switch (wider) {
      case "<=" -> operator.equals("==") || operator.equals("<");
      case ">=" -> operator.equals("==") || operator.equals(">");
      default -> false;
    };
  }

  private static boolean isWithin(Bound bound, Bound wider) {
    double number = bound.number();
    double limit = wider.number();
    boolean closed = !bound.operator().equals("<") && !bound.operator().equals(">");
    return switch (wider.operator()) {
      case "<" -> isBelow(bound) && (closed ? number < limit : number <= limit);
      case "<=" -> isBelow(bound) && number <= limit;
      case ">" -> isAbove(bound) && (closed ? number > limit : number >= limit);
      case ">=" -> isAbove(bound) && number >= limit;
      default -> false;
    };
  }

  private static boolean isBelow(Bound bound) {
    return bound.operator().startsWith("<") || bound.operator().equals("==");
  }

  private static boolean isAbove(Bound bound) {
    return bound.operator().startsWith(">") || bound.operator().equals("==");
  }
}
