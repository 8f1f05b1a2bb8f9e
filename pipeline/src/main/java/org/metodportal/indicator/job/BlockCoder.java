package org.metodportal.indicator.job;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.util.ExposedByteArrayOutputStream;

/**
 * Blocks with their length in front, so that decoding allocates once: Beam's own coder of byte
 * arrays grows a buffer when a block is the last thing in its stream.
 */
final class BlockCoder extends CustomCoder<byte[]> {
  private static final BlockCoder INSTANCE = new BlockCoder();

  private BlockCoder() {}

  static BlockCoder of() {
    return INSTANCE;
  }

  @Override
  public void encode(byte[] block, OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    data.writeInt(block.length);
    data.write(block);
  }

  /**
   * A block that is the whole of a stream has no length in front, and a stream in memory takes its
   * array as it is: nobody changes a block. The runner's own copies still come this way.
   */
  @Override
  @SuppressWarnings("deprecation")
  public void encode(byte[] block, OutputStream out, Context context) throws IOException {
    if (context.isWholeStream && out instanceof ExposedByteArrayOutputStream memory) {
      memory.writeAndOwn(block);
    } else if (context.isWholeStream) {
      out.write(block);
    } else {
      encode(block, out);
    }
  }

  @Override
  @SuppressWarnings("deprecation")
  public byte[] decode(InputStream in, Context context) throws IOException {
    return context.isWholeStream ? in.readAllBytes() : decode(in);
  }

  @Override
  public byte[] decode(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    byte[] block = new byte[data.readInt()];
    data.readFully(block);
    return block;
  }

  @Override
  public void verifyDeterministic() {
    // Equal blocks have equal bytes.
  }

  @Override
  public boolean consistentWithEquals() {
    return false;
  }
}
