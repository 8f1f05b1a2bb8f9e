package org.metodportal.indicator.job;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a side input's blocks unpack to, unpacked once per territory and worker.
 *
 * @param <T> what a block becomes
 */
final class Remembered<T> {
  private final Function<byte[], T> unpack;
  private final T none;
  private final Map<String, T> unpacked = new ConcurrentHashMap<>();

  Remembered(Function<byte[], T> unpack, T none) {
    this.unpack = unpack;
    this.none = none;
  }

  T get(Map<String, byte[]> blocks, String territory) {
    T known = unpacked.get(territory);
    if (known == null) {
      byte @Nullable [] block = blocks.get(territory);
      known = block == null ? none : unpack.apply(block);
      unpacked.put(territory, known);
    }
    return known;
  }
}
