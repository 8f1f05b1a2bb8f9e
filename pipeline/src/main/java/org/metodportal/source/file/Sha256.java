package org.metodportal.source.file;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes that come piece by piece. */
public final class Sha256 {
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
