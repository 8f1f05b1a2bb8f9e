package org.metodportal.page.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which events of a plan are about an indicator that stands in a table of criteria. */
class DeedsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          разд. 9, табл. 1, критерий 4, показатель 1|разд. 9, табл. 1, критерий 4|true
          разд. 9, табл. 1, критерий 4, показатель 1|разд. 9, табл. 1, критерий 5|false
          разд. 9, табл. 1, критерий 1, показатель 2|разд. 9, табл. 1, критерий 14|false
          разд. 9, табл. 1, критерий 4, показатель 1|разд. 9, табл. 1|true
          разд. 9, табл. 1, критерий 4, показатель 1|разд. 6; разд. 9, табл. 1, критерии 4|true
          разд. 7, подп. 3|разд. 7|true
          """)
  void aRowOfATableIsTheRowOfItsCriterion(String clause, String event, boolean same) {
    assertEquals(same, Deeds.isOfOneCriterion(clause, event));
  }
}
