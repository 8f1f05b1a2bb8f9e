package org.metodportal.indicator.job;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;

/** Sets of normalised identifiers as blocks, which may travel among blocks of rows. */
final class PersonIds {
  /** First byte of a block of identifiers; no table has this number. */
  static final int MARK = 126;

  private PersonIds() {}

  static byte[] pack(Collection<String> ids) {
    PackedBytes out = new PackedBytes(16 * ids.size() + 16);
    out.putByte(MARK);
    ids.forEach(out::putText);
    return out.toByteArray();
  }

  static Set<String> unpack(byte[] block) {
    Set<String> ids = new HashSet<>();
    PackedReader in = new PackedReader(block);
    in.skip(1);
    while (in.hasMore()) {
      ids.add(in.takeText());
    }
    return ids;
  }
}
