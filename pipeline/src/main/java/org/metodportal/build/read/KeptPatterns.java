package org.metodportal.build.read;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
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

  /** What the store remembers. */
  KeptPatterns(ResultStore store) {
    this.store = store;
  }

  @Override
  public Protection.Result of(LinkedSystem system) {
    String key = store.key(KIND, system.content());
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

  private static byte[] pack(Protection.Result chosen) {
    Audit audit = chosen.audit();
    PackedBytes out = new PackedBytes(64);
    for (long count :
        new long[] {
          audit.cells(), audit.sensitive(), audit.hidden(), audit.tried(), audit.bounded()
        }) {
      out.putCount(count);
    }
    for (long word : chosen.hidden().toLongArray()) {
      out.putCount(word);
    }
    return out.toByteArray();
  }

  private static Protection.Result unpack(byte[] kept) {
    PackedReader in = new PackedReader(kept);
    Audit audit =
        new Audit(
            in.takeCount(),
            in.takeCount(),
            in.takeCount(),
            in.takeCount(),
            in.takeCount(),
            List.of());
    List<Long> words = new ArrayList<>();
    while (in.hasMore()) {
      words.add(in.takeCount());
    }
    return new Protection.Result(
        BitSet.valueOf(words.stream().mapToLong(Long::longValue).toArray()), audit);
  }
}
