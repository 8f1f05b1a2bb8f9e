package org.metodportal.cli.night;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;

/**
 * A letter on a night that did not end well, ready for {@code sendmail -t} once somebody writes
 * «To» above it: {@code internal/failure.txt} of the site. It holds sentences of the program and no
 * values of rows. The file is there only while the last night was such a one.
 */
public final class FailureLetter {
  private static final String FILE = "failure.txt";

  private FailureLetter() {}

  /** Where it is, in the internal folder of the site. */
  public static Path file(Path internal) {
    return internal.resolve(FILE);
  }

  /**
   * Writes the letter.
   *
   * @param subject one Russian sentence
   * @param sentences what the program said
   */
  public static void write(Path internal, String subject, List<String> sentences)
      throws IOException {
    String text =
        "Subject: =?UTF-8?B?"
            + Base64.getEncoder().encodeToString(subject.getBytes(StandardCharsets.UTF_8))
            + "?=\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n"
            + "Content-Transfer-Encoding: 8bit\n\n"
            + subject
            + "\n\n"
            + String.join("\n", sentences)
            + "\n";
    Path file = file(internal);
    Files.writeString(file, text);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }
  }

  /** The night ended well. */
  public static void remove(Path internal) throws IOException {
    Files.deleteIfExists(file(internal));
  }
}
