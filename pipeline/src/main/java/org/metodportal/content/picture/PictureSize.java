package org.metodportal.content.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Size of a picture, as the head of its file tells.
 *
 * @param width pixels, above zero
 * @param height pixels, above zero
 */
public record PictureSize(int width, int height) {
  private static final int WEBP_HEAD = 30;
  private static final int LOSSY_BITS = 0x3fff;

  /** Reads PNG, JPEG or WebP, whatever the file is called; null for anything else. */
  public static @Nullable PictureSize read(Path file) {
    try (ImageInputStream bytes = new FileImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(bytes);
      while (readers.hasNext()) {
        ImageReader reader = readers.next();
        String format = reader.getFormatName();
        if (format.equalsIgnoreCase("png") || format.equalsIgnoreCase("jpeg")) {
          reader.setInput(bytes, true, true);
          PictureSize size = positive(reader.getWidth(0), reader.getHeight(0));
          reader.dispose();
          return size;
        }
        reader.dispose();
      }
      return webp(file);
    } catch (IOException | RuntimeException broken) {
      // Readers of broken pictures fail in ways of their own.
      return null;
    }
  }

  private static @Nullable PictureSize positive(int width, int height) {
    return width > 0 && height > 0 ? new PictureSize(width, height) : null;
  }

  /** By the container's specification: {@code RIFF}, size, {@code WEBP}, then the first chunk. */
  private static @Nullable PictureSize webp(Path file) throws IOException {
    byte[] head = new byte[WEBP_HEAD];
    try (var bytes = Files.newInputStream(file)) {
      if (bytes.readNBytes(head, 0, WEBP_HEAD) < WEBP_HEAD) {
        return null;
      }
    }
    if (!ascii(head, 0).equals("RIFF") || !ascii(head, 8).equals("WEBP")) {
      return null;
    }
    return switch (ascii(head, 12)) {
      case "VP8 " -> positive(number(head, 26, 2) & LOSSY_BITS, number(head, 28, 2) & LOSSY_BITS);
      case "VP8L" -> {
        int bits = number(head, 21, 4);
        yield positive((bits & LOSSY_BITS) + 1, ((bits >>> 14) & LOSSY_BITS) + 1);
      }
      case "VP8X" -> positive(number(head, 24, 3) + 1, number(head, 27, 3) + 1);
      default -> null;
    };
  }

  private static String ascii(byte[] bytes, int from) {
    return new String(bytes, from, 4, StandardCharsets.US_ASCII);
  }

  /** Little-endian. */
  private static int number(byte[] bytes, int from, int count) {
    int number = 0;
    for (int i = 0; i < count; i++) {
      number |= (bytes[from + i] & 0xff) << (8 * i);
    }
    return number;
  }
}
