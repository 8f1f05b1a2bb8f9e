package org.metodportal.content;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** Pictures of one colour, drawn anew for each test. */
public final class TinyPicture {
  private TinyPicture() {}

  /** A PNG file. */
  public static byte[] png(int width, int height) throws IOException {
    return file("png", width, height);
  }

  /** A JPEG file. */
  public static byte[] jpeg(int width, int height) throws IOException {
    return file("jpeg", width, height);
  }

  private static byte[] file(String format, int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }
}
