package org.metodportal.content.programme;

import java.util.List;
import org.metodportal.problem.SourcePosition;

/**
 * What an editor says of a programme; source: {@code content/<territory>/programmes.yaml}.
 *
 * @param id normalised identifier of the programme
 * @param spelling identifier as written
 * @param deficits codes of the deficits that it answers, in the order of {@link Deficits}
 * @param note a remark; empty when there is none
 * @param position where it stands
 */
public record ProgrammeNote(
    String id, String spelling, List<String> deficits, String note, SourcePosition position) {
  /** Copies the codes. */
  public ProgrammeNote {
    deficits = List.copyOf(deficits);
  }
}
