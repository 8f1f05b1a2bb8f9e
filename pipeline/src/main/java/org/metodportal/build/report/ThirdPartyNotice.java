package org.metodportal.build.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Whose work the program and its PDF contain and on which terms: {@code third-party.txt} at the
 * root of the site, made of the list that the build puts into the program's jar and of the licence
 * that comes with the letters of the PDF.
 */
public final class ThirdPartyNotice {
  private static final String FILE = "third-party.txt";
  private static final String LIST = "/META-INF/THIRD-PARTY.txt";
  private static final String LETTERS = "/liberation/LICENSE";

  private ThirdPartyNotice() {}

  /** Writes it; nothing when the program runs without its jar. */
  public static void write(Path publicFolder) throws IOException {
    String list = resource(LIST);
    if (list == null) {
      return;
    }
    String letters = resource(LETTERS);
    Files.writeString(
        publicFolder.resolve(FILE),
        "Методпортал создан с помощью чужих программ. Ниже — каких и на каких условиях.\n"
            + list.stripTrailing()
            + "\n\nБуквы в PDF: Liberation Sans, SIL Open Font License 1.1.\n"
            + (letters == null ? "" : "\n" + letters.stripTrailing() + "\n"));
  }

  private static @Nullable String resource(String name) throws IOException {
    try (InputStream in = ThirdPartyNotice.class.getResourceAsStream(name)) {
      return in == null
          ? null
          : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
