package org.metodportal.content.regulation.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Lines that begin with {@code >}. Its children are their words. */
final class RemarkBlock extends Block {
  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
