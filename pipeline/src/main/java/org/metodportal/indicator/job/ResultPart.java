package org.metodportal.indicator.job;

import org.metodportal.source.PackedBytes;

/** What a territory's conclusion is put together from; the first byte of each piece says which. */
final class ResultPart {
  /** A ledger: counts, problems, rejected lines. */
  static final int SETTLEMENT = 1;

  /** Directory, questionnaire and events. */
  static final int FRAME = 2;

  /** Sums over the persons of one shard and what its staff rows tell. */
  static final int PERSONS = 3;

  /** Counts beside the indicators. */
  static final int COUNTS = 4;

  private ResultPart() {}

  static PackedBytes start(int kind) {
    PackedBytes out = new PackedBytes(1 << 10);
    out.putByte(kind);
    return out;
  }
}
