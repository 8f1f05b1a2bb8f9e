package org.metodportal.build.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.metodportal.disclosure.audit.Audit;
import org.metodportal.disclosure.pattern.Protection;
import org.metodportal.disclosure.pattern.Protector;
import org.metodportal.disclosure.system.LinkedSystem;
import org.metodportal.publish.store.ResultStore;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/**
 * Remembers what was chosen to be hidden in the system of a year, by the content of that system: a
 * year whose figures stay is not chosen anew. A choice that the audit did not find clean is not
 * remembered.
 */
final class KeptPatterns implements Protector {
  private static final String KIND = "pattern";

  private final ResultStore store;
  private final Set<String> keys = new ConcurrentSkipListSet<>();

  /** What the store remembers. */
  KeptPatterns(ResultStore store) {
    this.store = store;
  }

  @Override
  public Protection.Result of(LinkedSystem system) {
    String key = store.key(KIND, system.content());
    keys.add(key);
    byte[] kept = store.find(key);
    if (kept != null) {
      return unpack(kept);
    }
    Protection.Result chosen = CHOOSING.of(system);
    if (chosen.audit().isClean()) {
      store.keep(key, pack(chosen));
    }
    return chosen;
  }

  /** Keys of all choices that were asked for. */
  Set<String> keys() {
    return keys;
  }

  private static byte[] pack(Protection.Result chosen) {
    PackedBytes out = new PackedBytes(64);
    pack(chosen.audit(), out);
    for (long word : chosen.hidden().toLongArray()) {
      out.putCount(word);
    }
    return out.toByteArray();
  }

  private static Protection.Result unpack(byte[] kept) {
    PackedReader in = new PackedReader(kept);
    Audit audit = unpack(in);
    List<Long> words = new ArrayList<>();
    while (in.hasMore()) {
      words.add(in.takeCount());
    }
    return new Protection.Result(
        BitSet.valueOf(words.stream().mapToLong(Long::longValue).toArray()), audit);
  }

  /** Packs the figures of a clean audit. */
  static void pack(Audit audit, PackedBytes out) {
    out.putCount(audit.cells());
    out.putCount(audit.sensitive());
    out.putCount(audit.hidden());
    out.putCount(audit.tried());
    out.putCount(audit.bounded());
  }

  /** A clean audit with the figures that were packed. */
  static Audit unpack(PackedReader in) {
    return new Audit(
        in.takeCount(), in.takeCount(), in.takeCount(), in.takeCount(), in.takeCount(), List.of());
  }
}
