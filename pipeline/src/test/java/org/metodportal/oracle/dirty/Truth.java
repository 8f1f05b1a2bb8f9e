package org.metodportal.oracle.dirty;

import java.util.Collection;
import java.util.function.Function;

/** A condition on values some of which may be missing. */
enum Truth {
  NO,
  UNKNOWN,
  YES;

  static Truth of(boolean holds) {
    return holds ? YES : NO;
  }

  Truth and(Truth other) {
    return compareTo(other) < 0 ? this : other;
  }

  Truth or(Truth other) {
    return compareTo(other) > 0 ? this : other;
  }

  /** Whether the condition holds for at least one. */
  static <T> Truth any(Collection<T> all, Function<T, Truth> condition) {
    Truth any = NO;
    for (T one : all) {
      any = any.or(condition.apply(one));
    }
    return any;
  }
}
