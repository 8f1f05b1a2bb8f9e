package org.metodportal.monitoring.recommendation;

import java.util.List;
import org.metodportal.expression.Ground;

/**
 * A recommendation that is given.
 *
 * @param recommendation which
 * @param addressee identifier of the organization as published, id of the group, or the subject;
 *     empty for the territory
 * @param grounds why: the published values that made the condition true
 */
public record Advice(Recommendation recommendation, String addressee, List<Ground> grounds) {

  /** Copies the grounds. */
  public Advice {
    grounds = List.copyOf(grounds);
  }
}
