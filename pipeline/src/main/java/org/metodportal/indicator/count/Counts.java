package org.metodportal.indicator.count;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/**
 * Whole counts of a territory beside its indicators, nothing hidden; what was not counted is
 * absent.
 *
 * @param cells counts by what they are of; free places in millionths
 */
public record Counts(SortedMap<CountKey, Long> cells) {
  /** Nothing counted. */
  public static final Counts NONE = new Counts(new TreeMap<>());

  /** Copies the map. */
  public Counts {
    cells = Collections.unmodifiableSortedMap(new TreeMap<>(cells));
  }

  /** The count; 0 when nothing was counted there. */
  public long of(int year, Topic topic, String group, String member) {
    return cells.getOrDefault(new CountKey(year, topic, group, member), 0L);
  }

  /** Years in which something of the topic was counted, ascending. */
  public TreeSet<Integer> years(Topic topic) {
    TreeSet<Integer> years = new TreeSet<>();
    cells
        .keySet()
        .forEach(
            key -> {
              if (key.topic() == topic) {
                years.add(key.year());
              }
            });
    return years;
  }

  /** Packs everything. */
  public void pack(PackedBytes out) {
    out.putCount(cells.size());
    cells.forEach(
        (key, count) -> {
          out.putSigned(key.year());
          out.putByte(key.topic().ordinal());
          out.putText(key.group());
          out.putText(key.member());
          out.putSigned(count);
        });
  }

  /** Unpacks what {@link #pack} packed. */
  public static Counts unpack(PackedReader in) {
    Sum sum = new Sum();
    sum.add(in);
    return sum.counts();
  }

  /** Adds counts that were made apart. */
  public static final class Sum {
    private final TreeMap<CountKey, Long> cells = new TreeMap<>();

    /** Adds to one count. */
    public void add(CountKey key, long more) {
      cells.merge(key, more, Long::sum);
    }

    /** Adds what {@link Counts#pack} packed. */
    public void add(PackedReader in) {
      Topic[] topics = Topic.values();
      for (long left = in.takeCount(); left > 0; left--) {
        add(
            new CountKey(
                (int) in.takeSigned(), topics[in.takeByte()], in.takeText(), in.takeText()),
            in.takeSigned());
      }
    }

    /** What was added so far. */
    public Counts counts() {
      return new Counts(cells);
    }
  }
}
