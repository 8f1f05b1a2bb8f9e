package org.metodportal.indicator.job;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;

/** Sets of normalised identifiers as blocks. */
final class PersonIds {
  private PersonIds() {}

  static byte[] pack(Collection<String> ids) {
    PackedBytes out = new PackedBytes(16 * ids.size() + 16);
    new TreeSet<>(ids).forEach(out::putText);
    return out.toByteArray();
  }

  static Set<String> unpack(byte[] block) {
    Set<String> ids = new HashSet<>();
    PackedReader in = new PackedReader(block);
    while (in.hasMore()) {
      ids.add(in.takeText());
    }
    return ids;
  }
}
