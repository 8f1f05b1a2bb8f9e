package org.metodportal.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TermTest {

  @Test
  void runsOfYearsAreTerms() {
    assertEquals(
        List.of(new Term(2020, 2021), new Term(2023, 2023), new Term(2025, 2025)),
        Term.of(year -> year <= 2021 || year % 2 == 1 && year >= 2023));
  }

  @Test
  void noYearsNoTerms() {
    assertEquals(List.of(), Term.of(year -> false));
  }

  @Test
  void aTermToTheLastYearGoesOn() {
    List<Term> terms = Term.of(year -> true);
    assertEquals(List.of(new Term(2020, 2025)), terms);
    assertTrue(terms.get(0).goesOn());
  }
}
