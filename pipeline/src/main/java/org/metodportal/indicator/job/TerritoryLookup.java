package org.metodportal.indicator.job;

import org.metodportal.registry.Directory;
import org.metodportal.source.ByteKeyMap;
import org.metodportal.source.PackedBytes;
import org.metodportal.source.PackedReader;

/**
 * What the tables of persons are read against.
 *
 * @param directory organizations and programmes of the territory
 * @param mentioned the persons that mentoring names: normalised identifiers, by themselves
 */
record TerritoryLookup(Directory directory, ByteKeyMap<String> mentioned) {
  /** The foundation of a territory that handed over no table of its own. */
  static TerritoryLookup none() {
    return new TerritoryLookup(new Directory(), new ByteKeyMap<>());
  }

  byte[] pack() {
    PackedBytes out = new PackedBytes(1 << 12);
    directory.pack(out);
    out.putCount(mentioned.values().size());
    mentioned.values().forEach(out::putText);
    return out.toByteArray();
  }

  static TerritoryLookup unpack(byte[] block) {
    PackedReader in = new PackedReader(block);
    Directory directory = Directory.unpack(in);
    ByteKeyMap<String> mentioned = new ByteKeyMap<>();
    for (long count = in.takeCount(); count > 0; count--) {
      String id = in.takeText();
      mentioned.add(id, id);
    }
    return new TerritoryLookup(directory, mentioned);
  }
}
