package org.metodportal.indicator.job;

import org.metodportal.registry.Directory;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;
import org.metodportal.source.TextTable;

/**
 * What the tables of persons are read against.
 *
 * @param directory organizations and programmes of the territory
 * @param mentioned the persons that mentoring names: normalised identifiers, by themselves
 */
record Foundation(Directory directory, TextTable<String> mentioned) {
  /** The foundation of a territory that handed over no table of its own. */
  static Foundation none() {
    return new Foundation(new Directory(), new TextTable<>());
  }

  byte[] pack() {
    PackedBytes out = new PackedBytes(1 << 12);
    directory.pack(out);
    out.putCount(mentioned.values().size());
    mentioned.values().forEach(out::putText);
    return out.toByteArray();
  }

  static Foundation unpack(byte[] block) {
    PackedReader in = new PackedReader(block);
    Directory directory = Directory.unpack(in);
    TextTable<String> mentioned = new TextTable<>();
    for (long count = in.takeCount(); count > 0; count--) {
      String id = in.takeText();
      mentioned.add(id, id);
    }
    return new Foundation(directory, mentioned);
  }
}
