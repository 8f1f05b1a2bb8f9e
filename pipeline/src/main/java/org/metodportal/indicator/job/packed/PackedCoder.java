package org.metodportal.indicator.job.packed;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.util.ExposedByteArrayOutputStream;

/**
 * Encodes a value that packs itself into an array. The length of the array stands in front, so that
 * decoding allocates once: Beam's own coder of byte arrays grows a buffer when a value is the last
 * thing in its stream.
 */
public final class PackedCoder<T> extends CustomCoder<T> {
  private final Packing<T> packing;
  private final Unpacking<T> unpacking;

  /** Gives the bytes of a value; nobody changes the array afterwards. */
  @FunctionalInterface
  public interface Packing<T> extends Serializable {
    /** The bytes. */
    byte[] pack(T value);
  }

  /** Makes a value from its bytes; it may keep the array. */
  @FunctionalInterface
  public interface Unpacking<T> extends Serializable {
    /** The value. */
    T unpack(byte[] bytes);
  }

  /** Encodes by a pair of functions that undo each other. */
  public PackedCoder(Packing<T> packing, Unpacking<T> unpacking) {
    this.packing = packing;
    this.unpacking = unpacking;
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    byte[] bytes = packing.pack(value);
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(bytes.length);
    data.write(bytes);
  }

  /**
   * A value that is the whole of a stream has no length in front, and a stream in memory takes the
   * array as it is. The copies that the direct runner makes of what a shard has gathered still come
   * this way.
   */
  @Override
  @SuppressWarnings("deprecation")
  public void encode(T value, OutputStream out, Context context) throws IOException {
    if (!context.isWholeStream) {
      encode(value, out);
      return;
    }
    byte[] bytes = packing.pack(value);
    if (out instanceof ExposedByteArrayOutputStream memory) {
      memory.writeAndOwn(bytes);
    } else {
      out.write(bytes);
    }
  }

  @Override
  @SuppressWarnings("deprecation")
  public T decode(InputStream in, Context context) throws IOException {
    return context.isWholeStream ? unpacking.unpack(in.readAllBytes()) : decode(in);
  }

  @Override
  public T decode(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    byte[] bytes = new byte[data.readInt()];
    data.readFully(bytes);
    return unpacking.unpack(bytes);
  }

  @Override
  public void verifyDeterministic() throws NonDeterministicException {
    throw new NonDeterministicException(this, "only values are packed, never keys");
  }

  @Override
  public boolean consistentWithEquals() {
    return false;
  }
}
