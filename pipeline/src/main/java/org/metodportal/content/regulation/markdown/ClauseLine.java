package org.metodportal.content.regulation.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A line of the digest: one clause or paragraph with its mark. Its children are its words. */
final class ClauseLine extends Block {
  private final ClauseNumber number;

  /**
   * @param line the line without blanks around it
   */
  ClauseLine(BasedSequence line, ClauseNumber number) {
    super(line);
    this.number = number;
  }

  ClauseNumber number() {
    return number;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
