package org.metodportal.registry;

import org.jspecify.annotations.Nullable;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.TableSchema;

/**
 * An event held; source: table {@code events}.
 *
 * @param year year of its date
 * @param level code of the level
 * @param kind kind in the office's words; null when unknown
 * @param participants number of participants; null when unknown
 * @param added what an office added to the table
 */
public record Event(
    int year, String level, @Nullable String kind, @Nullable Double participants, Added added) {

  /** One to whose table an office added no column. */
  public Event(int year, String level, @Nullable String kind, @Nullable Double participants) {
    this(year, level, kind, participants, Added.NONE);
  }

  /** An accepted row of {@code events}. */
  public static Event of(RowView row, TableSchema schema) {
    return new Event(
        row.yearOf(schema.slot("date")),
        row.requiredCode(schema.slot("level")),
        row.text(schema.slot("kind")),
        row.number(schema.slot("participants")),
        Added.reader(schema).apply(row));
  }

  /** Packs it. */
  public void pack(PackedBytes out) {
    out.putSigned(year);
    out.putText(level);
    out.putText(kind == null ? "" : kind);
    out.putDouble(participants == null ? Double.NaN : participants);
    added.pack(out);
  }

  /** Unpacks what {@link #pack} packed. */
  public static Event unpack(PackedReader in) {
    int year = (int) in.takeSigned();
    String level = in.takeText();
    String kind = in.takeText();
    double participants = in.takeDouble();
    return new Event(
        year,
        level,
        kind.isEmpty() ? null : kind,
        Double.isNaN(participants) ? null : (Double) participants,
        Added.unpack(in));
  }
}
