package org.metodportal.content.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.content.TinyPicture;

/** The size stands in the head of a file. */
final class PictureSizeTest {
  @TempDir private Path folder;

  private @Nullable PictureSize read(byte[] bytes) throws IOException {
    return PictureSize.read(Files.write(folder.resolve("picture"), bytes));
  }

  @Test
  void ofPngAndJpeg() throws IOException {
    assertEquals(new PictureSize(40, 30), read(TinyPicture.png(40, 30)));
    assertEquals(new PictureSize(16, 9), read(TinyPicture.jpeg(16, 9)));
  }

  /** Heads of 320 × 240 as the specifications of the three kinds have them. */
  @ParameterizedTest
  @CsvSource({
    "lossy, 52494646 00000000 57454250 56503820 00000000 000000 9d012a 4001 f000",
    "lossless, 52494646 00000000 57454250 5650384c 00000000 2f 3fc13b00 0000000000",
    "extended, 52494646 00000000 57454250 56503858 0a000000 00000000 3f0100 ef0000",
  })
  void ofWebp(String kind, String head) throws IOException {
    byte[] bytes = HexFormat.of().parseHex(head.replace(" ", ""));
    assertEquals(new PictureSize(320, 240), read(bytes), kind);
  }

  @Test
  void ofNothingElse() throws IOException {
    assertNull(read(new byte[0]));
    assertNull(
        read(
            "<svg xmlns='http://www.w3.org/2000/svg' width='4' height='3'/>"
                .getBytes(StandardCharsets.UTF_8)));
    assertNull(read(Arrays.copyOf(TinyPicture.png(4, 3), 12)));
    assertNull(PictureSize.read(folder));
    assertNull(PictureSize.read(folder.resolve("absent.png")));
  }
}
