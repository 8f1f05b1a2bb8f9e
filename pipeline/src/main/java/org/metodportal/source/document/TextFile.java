package org.metodportal.source.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** A text file that an editor wrote: UTF-8, at most 1 MiB. */
public final class TextFile {
  private static final long LARGEST_BYTES = 1L << 20;

  private TextFile() {}

  /**
   * Reads the text without its byte order mark and with every line end as one {@code \n}, so that
   * line numbers stay those of the file.
   *
   * @param shownName path for messages
   * @param territory slug for messages; empty for the whole portal
   * @return null after a problem: the file cannot be read, is too big or is not UTF-8
   */
  public static @Nullable String read(
      Path path, String shownName, String territory, ProblemReport report) {
    byte[] bytes;
    try {
      if (Files.size(path) > LARGEST_BYTES) {
        report.add(
            Problem.error(
                "file-too-big",
                territory,
                SourcePosition.of(shownName),
                "Файл больше 1 МБ.",
                "Разделите его на части или уберите из него лишнее."));
        return null;
      }
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      report.add(
          Problem.error(
              "file-unreadable",
              territory,
              SourcePosition.of(shownName),
              "Файл не читается.",
              "Проверьте, что файл на месте и его разрешено читать."));
      return null;
    }
    return decode(bytes, shownName, territory, report);
  }

  private static @Nullable String decode(
      byte[] bytes, String shownName, String territory, ProblemReport report) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        if (bytes[i] == '\n') {
          line++;
        }
      }
      report.add(
          Problem.error(
              "file-encoding",
              territory,
              SourcePosition.of(shownName, line, 0),
              "Файл не в кодировке UTF-8.",
              "Сохраните его в кодировке UTF-8."));
      return null;
    }
    String text = out.flip().toString();
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }
}
