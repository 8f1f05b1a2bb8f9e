package org.metodportal.source.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes that come piece by piece. */
public final class Sha256 {
  private static final int BUFFER = 1 << 16;

  private final MessageDigest digest;

  /** The hash of no bytes yet. */
  public Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  /** The hash of bytes: 64 hexadecimal digits in lower case. */
  public static String of(byte[] bytes) {
    return new Sha256().add(bytes, bytes.length).hex();
  }

  /** The hash of a text in UTF-8. */
  public static String of(String text) {
    return of(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The hash of the bytes of a file of any size. */
  public static String of(Path file) throws IOException {
    Sha256 sha = new Sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      for (int length = in.read(buffer); length >= 0; length = in.read(buffer)) {
        sha.add(buffer, length);
      }
    }
    return sha.hex();
  }

  /** Adds the first bytes of a buffer. */
  public Sha256 add(byte[] buffer, int length) {
    digest.update(buffer, 0, length);
    return this;
  }

  /** Adds a text in UTF-8 and a NUL separator, so that ("ab","c") and ("a","bc") differ. */
  public Sha256 addPart(String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
    digest.update((byte) 0);
    return this;
  }

  /** The hash of what was added, in 64 hexadecimal digits; nothing is added afterwards. */
  public String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
