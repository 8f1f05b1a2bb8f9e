package org.metodportal.registry;

import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;
import org.metodportal.source.RowView;

/**
 * One side of an accepted row of {@code mentoring}.
 *
 * @param person normalised identifier of the person whose side it is
 * @param asMentor whether that person is the mentor rather than the mentee
 * @param form code of the form
 * @param startYear year in which it started
 * @param endYear year in which it ended; {@link Integer#MAX_VALUE} when it has not
 */
public record MentoringRelation(
    String person, boolean asMentor, String form, int startYear, int endYear) {

  /**
   * One side of an accepted row; the other arguments are slots.
   *
   * @param person slot of the person whose side it is
   */
  public static MentoringRelation of(
      RowView row, int person, boolean asMentor, int form, int started, int ended) {
    return new MentoringRelation(
        row.required(person),
        asMentor,
        row.requiredCode(form),
        PersonJoin.year(row.whole(started, 0)),
        row.isMissing(ended) ? Integer.MAX_VALUE : PersonJoin.year(row.whole(ended, 0)));
  }

  /** Packs it. */
  public void pack(PackedBytes out) {
    out.putText(person);
    out.putByte(asMentor ? 1 : 0);
    out.putText(form);
    out.putSigned(startYear);
    out.putSigned(endYear);
  }

  /** Unpacks what {@link #pack} packed. */
  public static MentoringRelation unpack(PackedReader in) {
    return new MentoringRelation(
        in.takeText(),
        in.takeByte() == 1,
        in.takeText(),
        (int) in.takeSigned(),
        (int) in.takeSigned());
  }
}
