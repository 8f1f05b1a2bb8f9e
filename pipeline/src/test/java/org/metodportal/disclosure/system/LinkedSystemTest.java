package org.metodportal.disclosure.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Earlier choices of what to hide are found by the content of a system, so nothing that a choice
 * may depend on stays out of it.
 */
final class LinkedSystemTest {
  /** Components of {@code content()}. */
  private static final Set<String> TOLD =
      Set.of("variables", "places", "equations", "cells", "threshold");

  /** Found from the others: who stands in which equation, which rows tell what. */
  private static final Set<String> FOLLOWS = Set.of("equationsOf", "tellers", "toldByTotals");

  private static Set<String> fields(Class<?> type) {
    return Arrays.stream(type.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
        .map(Field::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    Set<String> all = new TreeSet<>(one);
    all.addAll(other);
    return all;
  }

  @Test
  void everyFieldIsInTheContentOrFollowsFromIt() {
    assertEquals(both(TOLD, FOLLOWS), fields(LinkedSystem.class));
  }
}
