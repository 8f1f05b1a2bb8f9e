package org.metodportal.fault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import org.jspecify.annotations.Nullable;

/** An open file of which reading, writing, forcing and locking may fail. */
final class FaultyChannel extends FileChannel {
  private final String path;
  private final FileChannel real;

  FaultyChannel(String path, FileChannel real) {
    this.path = path;
    this.real = real;
  }

  private FileChannel met(String operation) throws IOException {
    Faults.meetOpen(operation, path);
    return real;
  }

  @Override
  public int read(ByteBuffer target) throws IOException {
    return met("read").read(target);
  }

  @Override
  public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
    return met("read").read(targets, offset, length);
  }

  @Override
  public int read(ByteBuffer target, long position) throws IOException {
    return met("read").read(target, position);
  }

  @Override
  public int write(ByteBuffer source) throws IOException {
    return met("write").write(source);
  }

  @Override
  public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
    return met("write").write(sources, offset, length);
  }

  @Override
  public int write(ByteBuffer source, long position) throws IOException {
    return met("write").write(source, position);
  }

  @Override
  public long position() throws IOException {
    return real.position();
  }

  @Override
  public FileChannel position(long position) throws IOException {
    real.position(position);
    return this;
  }

  @Override
  public long size() throws IOException {
    return real.size();
  }

  @Override
  public FileChannel truncate(long size) throws IOException {
    met("truncate").truncate(size);
    return this;
  }

  @Override
  public void force(boolean metadata) throws IOException {
    met("force").force(metadata);
  }

  @Override
  public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
    return met("read").transferTo(position, count, target);
  }

  @Override
  public long transferFrom(ReadableByteChannel source, long position, long count)
      throws IOException {
    return met("write").transferFrom(source, position, count);
  }

  @Override
  public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
    return met("map").map(mode, position, size);
  }

  @Override
  public @Nullable FileLock lock(long position, long size, boolean shared) throws IOException {
    return met("lock").lock(position, size, shared);
  }

  @Override
  public @Nullable FileLock tryLock(long position, long size, boolean shared) throws IOException {
    return met("lock").tryLock(position, size, shared);
  }

  @Override
  protected void implCloseChannel() throws IOException {
    real.close();
  }
}
