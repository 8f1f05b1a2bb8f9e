package org.metodportal.indicator.job.packed;

import java.util.ArrayList;
import java.util.List;
import org.metodportal.indicator.PersonTallies;
import org.metodportal.indicator.count.Counts;
import org.metodportal.registry.Event;
import org.metodportal.registry.person.StaffFindings;
import org.metodportal.registry.row.RowLedger;
import org.metodportal.registry.territory.Directory;
import org.metodportal.registry.territory.Questionnaire;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/** What one step of the job adds to the result of a territory. */
public sealed interface ResultPart {
  /** Encodes a part. */
  PackedCoder<ResultPart> CODER = new PackedCoder<>(ResultPart::pack, ResultPart::unpack);

  /** The bytes, of which the first one tells the kind. */
  byte[] pack();

  /** What became of rows: of those of a file when it was read, or of a table when reconciled. */
  record Rows(RowLedger ledger) implements ResultPart {
    @Override
    public byte[] pack() {
      PackedBytes out = start(Kind.ROWS);
      ledger.pack(out);
      return out.toByteArray();
    }
  }

  /** The accepted rows of a territory's own tables; each territory has one. */
  record Tables(
      Directory directory, Questionnaire questionnaire, List<Event> events, Counts vacancies)
      implements ResultPart {
    @Override
    public byte[] pack() {
      PackedBytes out = start(Kind.TABLES);
      directory.pack(out);
      questionnaire.pack(out);
      out.putCount(events.size());
      events.forEach(event -> event.pack(out));
      vacancies.pack(out);
      return out.toByteArray();
    }
  }

  /** Sums over the persons of one shard, and what its staff rows tell. */
  final class Persons implements ResultPart {
    private final StaffFindings findings;
    private final Counts counts;
    private final byte[] tallies;

    private Persons(StaffFindings findings, Counts counts, byte[] tallies) {
      this.findings = findings;
      this.counts = counts;
      this.tallies = tallies;
    }

    /** Packs the tallies, most of which are zero: there they take no room. */
    public static Persons of(StaffFindings findings, Counts counts, PersonTallies tallies) {
      PackedBytes packed = new PackedBytes(1 << 10);
      tallies.pack(packed);
      return new Persons(findings, counts, packed.toByteArray());
    }

    /** What the staff rows of the shard tell. */
    public StaffFindings findings() {
      return findings;
    }

    /** Persons counted beside the indicators. */
    public Counts counts() {
      return counts;
    }

    /** Adds the shard's tallies to those of the same territory. */
    public void addTo(PersonTallies sum) {
      sum.add(new PackedReader(tallies));
    }

    @Override
    public byte[] pack() {
      PackedBytes out = start(Kind.PERSONS);
      findings.pack(out);
      counts.pack(out);
      out.putBytes(tallies);
      return out.toByteArray();
    }
  }

  /** Undoes {@link #pack}. */
  static ResultPart unpack(byte[] bytes) {
    PackedReader in = new PackedReader(bytes);
    return switch (Kind.values()[in.takeByte()]) {
      case ROWS -> new Rows(RowLedger.unpack(in));
      case TABLES ->
          new Tables(Directory.unpack(in), Questionnaire.unpack(in), events(in), Counts.unpack(in));
      case PERSONS -> new Persons(StaffFindings.unpack(in), Counts.unpack(in), in.takeBytes());
    };
  }

  private static List<Event> events(PackedReader in) {
    List<Event> events = new ArrayList<>();
    for (long count = in.takeCount(); count > 0; count--) {
      events.add(Event.unpack(in));
    }
    return events;
  }

  private static PackedBytes start(Kind kind) {
    PackedBytes out = new PackedBytes(1 << 10);
    out.putByte(kind.ordinal());
    return out;
  }

  /** The kinds of parts, by the first byte. */
  enum Kind {
    ROWS,
    TABLES,
    PERSONS
  }
}
