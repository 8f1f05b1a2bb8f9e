package org.metodportal.indicator.job;

import java.util.HashSet;
import java.util.Set;
import org.metodportal.registry.Directory;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;

/**
 * What the tables of persons are read against.
 *
 * @param directory organizations and programmes of the territory
 * @param mentioned normalised identifiers of the persons that mentoring names
 */
record Foundation(Directory directory, Set<String> mentioned) {
  /** The foundation of a territory that handed over no table of its own. */
  static Foundation none() {
    return new Foundation(new Directory(), Set.of());
  }

  byte[] pack() {
    PackedBytes out = new PackedBytes(1 << 12);
    directory.pack(out);
    out.putCount(mentioned.size());
    mentioned.forEach(out::putText);
    return out.toByteArray();
  }

  static Foundation unpack(byte[] block) {
    PackedReader in = new PackedReader(block);
    Directory directory = Directory.unpack(in);
    Set<String> mentioned = new HashSet<>();
    for (long count = in.takeCount(); count > 0; count--) {
      mentioned.add(in.takeText());
    }
    return new Foundation(directory, mentioned);
  }
}
