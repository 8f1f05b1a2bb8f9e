package org.metodportal.disclosure.condition;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * The persons of a year that have one of the roles and fulfil all of the facts.
 *
 * @param roles roles of the set, in their order
 * @param facts what holds of everybody in it; none follows from the others
 */
public record PersonSet(Set<String> roles, Set<Fact> facts) {
  private static final String ROLE = "role";

  /** Leaves out facts that follow from the others. */
  public PersonSet {
    roles = Collections.unmodifiableSet(new TreeSet<>(roles));
    Set<Fact> kept = new LinkedHashSet<>(facts);
    for (Fact fact : facts) {
      kept.remove(fact);
      if (!Fact.follows(fact, kept)) {
        kept.add(fact);
      }
    }
    facts = Set.copyOf(kept);
  }

  /**
   * The persons of {@code within} for whom the facts hold too.
   *
   * @param facts facts, among which may be some on the role
   */
  public static PersonSet of(PersonSet within, Set<Fact> facts) {
    Set<String> roles = new TreeSet<>(within.roles);
    Set<Fact> others = new LinkedHashSet<>(within.facts);
    for (Fact fact : facts) {
      if (fact instanceof Fact.OneOf one && one.field().equals(ROLE)) {
        roles.retainAll(one.texts());
      } else {
        others.add(fact);
      }
    }
    return new PersonSet(roles, others);
  }

  /** The same facts of those persons who have the role. */
  public PersonSet withRole(String role) {
    return new PersonSet(roles.contains(role) ? Set.of(role) : Set.of(), facts);
  }

  /** The same persons and those who only miss this fact. */
  public PersonSet without(Fact fact) {
    Set<Fact> others = new LinkedHashSet<>(facts);
    others.remove(fact);
    return new PersonSet(roles, others);
  }

  /** Whether everybody in this set is known to stand in the other one. */
  public boolean isWithin(PersonSet other) {
    return other.roles.containsAll(roles) && Fact.allFollow(other.facts, facts);
  }

  /** Those who stand in both sets. */
  public static PersonSet common(PersonSet one, PersonSet other) {
    Set<String> roles = new TreeSet<>(one.roles);
    roles.retainAll(other.roles);
    Set<Fact> facts = new LinkedHashSet<>(one.facts);
    facts.addAll(other.facts);
    return new PersonSet(roles, facts);
  }
}
