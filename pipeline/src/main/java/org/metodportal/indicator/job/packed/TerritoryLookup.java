package org.metodportal.indicator.job.packed;

import java.util.List;
import org.metodportal.registry.territory.Directory;
import org.metodportal.source.packed.ByteKeyMap;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;

/**
 * What the rows of persons are checked against. Complete when it is made, so that threads share it.
 *
 * @param directory organizations and programmes of the territory
 * @param mentioned the persons that mentoring names: normalised identifiers, by themselves
 */
public record TerritoryLookup(Directory directory, ByteKeyMap<String> mentioned) {
  /** Encodes a lookup as a side input. */
  public static final PackedCoder<TerritoryLookup> CODER =
      new PackedCoder<>(TerritoryLookup::pack, TerritoryLookup::unpack);

  /** The lookup of a territory that handed over no table of its own. */
  public static final TerritoryLookup NONE = of(new Directory(), List.of());

  /** A lookup of these persons. */
  public static TerritoryLookup of(Directory directory, Iterable<String> mentioned) {
    ByteKeyMap<String> persons = new ByteKeyMap<>();
    mentioned.forEach(id -> persons.add(id, id));
    return new TerritoryLookup(directory, persons);
  }

  byte[] pack() {
    PackedBytes out = new PackedBytes(1 << 12);
    directory.pack(out);
    mentioned.values().forEach(out::putText);
    return out.toByteArray();
  }

  static TerritoryLookup unpack(byte[] bytes) {
    PackedReader in = new PackedReader(bytes);
    Directory directory = Directory.unpack(in);
    ByteKeyMap<String> mentioned = new ByteKeyMap<>();
    while (in.hasMore()) {
      String id = in.takeText();
      mentioned.add(id, id);
    }
    return new TerritoryLookup(directory, mentioned);
  }
}
