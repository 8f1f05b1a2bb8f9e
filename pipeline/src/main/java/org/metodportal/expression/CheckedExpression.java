package org.metodportal.expression;

import java.io.Serializable;
import java.util.List;

/**
 * An expression that passed the type check, with the Java it becomes.
 *
 * @param cel text as the editor wrote it
 * @param subject what it speaks about
 * @param numeric true when it gives a number, false when it gives a truth
 * @param java body of the Java method that computes it; equal expressions have equal bodies
 * @param answeredJava body of the Java method that says whether every answer the expression asks
 *     for was given; empty when it asks for none
 */
public record CheckedExpression(
    String cel, Subject subject, boolean numeric, String java, String answeredJava)
    implements Serializable {
  /** The parts of a condition that must all hold, in the order of the text. */
  public List<Restriction> restrictions() {
    return Restrictions.of(cel);
  }

  /** The text with single blanks, by which conditions are compared. */
  public String spacedOnce() {
    return cel.strip().replaceAll("\\s+", " ");
  }
}
