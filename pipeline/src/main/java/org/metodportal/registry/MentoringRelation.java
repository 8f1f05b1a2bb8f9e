package org.metodportal.registry;

import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.TableSchema;

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

  /** Indexes of the table's columns in a packed row. */
  public record Slots(int mentee, int mentor, int form, int startedOn, int endedOn) {
    /** The slots of a schema. */
    public static Slots of(TableSchema schema) {
      return new Slots(
          schema.slot("mentee_id"),
          schema.slot("mentor_id"),
          schema.slot("form"),
          schema.slot("started_on"),
          schema.slot("ended_on"));
    }

    /** The mentee's side of an accepted row. */
    public MentoringRelation asMentee(RowView row) {
      return side(row, mentee, false);
    }

    /** The mentor's side of an accepted row, which names a mentor. */
    public MentoringRelation asMentor(RowView row) {
      return side(row, mentor, true);
    }

    private MentoringRelation side(RowView row, int person, boolean asMentor) {
      return new MentoringRelation(
          row.required(person),
          asMentor,
          row.requiredCode(form),
          row.yearOf(startedOn),
          row.isMissing(endedOn) ? Integer.MAX_VALUE : row.yearOf(endedOn));
    }
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
