package org.metodportal.source.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class Sha256Test {
  /** The example of FIPS 180-2. */
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @Test
  void isTheSameWhateverThePieces() {
    byte[] buffer = "abcd".getBytes(StandardCharsets.UTF_8);
    byte[] rest = "bc".getBytes(StandardCharsets.UTF_8);

    assertEquals(OF_ABC, Sha256.of("abc"));
    assertEquals(OF_ABC, new Sha256().add(buffer, 3).hex());
    assertEquals(OF_ABC, new Sha256().add(buffer, 1).add(rest, 2).hex());
  }

  @Test
  void textsOfOneHashAreKeptApart() {
    assertNotEquals(
        new Sha256().addPart("ab").addPart("c").hex(),
        new Sha256().addPart("a").addPart("bc").hex());
  }
}
