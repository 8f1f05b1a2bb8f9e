package org.metodportal.indicator.job;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.metodportal.definition.TerritoryPlan;
import org.metodportal.indicator.job.packed.Shard;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/** What every worker knows: tables, territories, and into how many shards each one's persons go. */
final class JobPlan implements Serializable {
  /** Bytes of tables of persons that one shard is meant to hold. */
  private static final long SHARD_BYTES = 32L << 20;

  private static final int MOST_SHARDS = 64;

  private final EnumMap<Table, TableSchema> schemas;
  private final TreeMap<String, TerritoryPlan> territories;
  private final HashMap<String, Integer> shards = new HashMap<>();

  JobPlan(
      Map<Table, TableSchema> schemas,
      Map<String, TerritoryPlan> territories,
      List<DataFile> files) {
    this.schemas = new EnumMap<>(Table.class);
    this.schemas.putAll(schemas);
    this.territories = new TreeMap<>(territories);
    Map<String, Long> bytes = new HashMap<>();
    files.forEach(file -> bytes.merge(file.territory(), file.size(), Long::sum));
    bytes.forEach((territory, size) -> shards.put(territory, shardsFor(size)));
  }

  /** A power of two, so that workers, mostly of an even number, end together. */
  private static int shardsFor(long bytes) {
    int shards = 1;
    while (shards < MOST_SHARDS && shards * SHARD_BYTES < bytes) {
      shards *= 2;
    }
    return shards;
  }

  Map<Table, TableSchema> schemas() {
    return schemas;
  }

  TableSchema schema(Table table) {
    return Objects.requireNonNull(schemas.get(table));
  }

  /** Slugs of the territories that handed over files, in order. */
  List<String> counted() {
    return shards.keySet().stream().sorted().toList();
  }

  TerritoryPlan territory(String slug) {
    return Objects.requireNonNull(territories.get(slug));
  }

  /** The shards of a territory; one when it handed over no files. */
  List<Shard> shards(String territory) {
    return IntStream.range(0, shards.getOrDefault(territory, 1))
        .mapToObj(number -> new Shard(territory, number))
        .toList();
  }
}
