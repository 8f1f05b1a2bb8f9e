package org.metodportal.indicator.job.packed;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.apache.beam.sdk.coders.AtomicCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;

/**
 * A part of the persons of a territory whose facts are joined in one place.
 *
 * @param territory slug
 * @param number index from 0
 */
public record Shard(String territory, int number) {
  /** Encodes a shard as a key: equal shards have equal bytes. */
  public static final AtomicCoder<Shard> CODER = new ShardCoder();

  /**
   * The shard of a person. The highest bits of the hash tell it: the lowest ones choose buckets in
   * the tables of a shard and must differ there.
   *
   * @param shards shards of the person's territory
   * @param hash hash of the person's normalised identifier
   */
  public static Shard of(List<Shard> shards, int hash) {
    return shards.get((int) ((Integer.toUnsignedLong(hash) * shards.size()) >>> Integer.SIZE));
  }

  private static final class ShardCoder extends AtomicCoder<Shard> {
    @Override
    public void encode(Shard shard, OutputStream out) throws IOException {
      StringUtf8Coder.of().encode(shard.territory, out);
      VarIntCoder.of().encode(shard.number, out);
    }

    @Override
    public Shard decode(InputStream in) throws IOException {
      return new Shard(StringUtf8Coder.of().decode(in), VarIntCoder.of().decode(in));
    }

    @Override
    public boolean consistentWithEquals() {
      return true;
    }
  }
}
