package org.metodportal.property;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.params.provider.ArgumentsSource;

/**
 * Runs a parameterized test once for each of a row of seeds; the test takes one {@link RandomCase}.
 *
 * <p>The seeds are fixed, so every run tests the same cases. A failed case is named by its seed: to
 * run it alone, write {@code @RandomCases(value = 1, from = <seed>)}. To search further, write a
 * larger {@code value}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@ArgumentsSource(RandomCaseProvider.class)
public @interface RandomCases {
  /** The number of cases, 1 or more. */
  int value();

  /** The seed of the first case; each further case has the next whole number as its seed. */
  long from() default 2026;
}
