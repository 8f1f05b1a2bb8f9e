package org.metodportal.monitoring.recommendation;

import java.util.List;
import org.metodportal.expression.Condition;

/**
 * An addressed recommendation; source: {@code content/<territory>/recommendations/<id>.md}.
 *
 * @param id file name without its ending
 * @param territory slug
 * @param title what to do, in one line
 * @param condition when it is given
 * @param audience to whom
 * @param subject the subject as the figures spell it, of {@link Audience#TEACHERS}; else empty
 * @param practices file names of cards of the bank of practices, the most fitting first
 * @param programmes titles of programmes of learning
 * @param body the advice in Markdown
 * @param sample whether it is made up to show how the portal works
 * @param file path for messages
 * @param bodyLine 1-based line of the file where the body starts
 */
public record Recommendation(
    String id,
    String territory,
    String title,
    Condition condition,
    Audience audience,
    String subject,
    List<String> practices,
    List<String> programmes,
    String body,
    boolean sample,
    String file,
    int bodyLine) {

  /** Copies the lists. */
  public Recommendation {
    practices = List.copyOf(practices);
    programmes = List.copyOf(programmes);
  }
}
