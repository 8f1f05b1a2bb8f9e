package org.metodportal.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.letter.LatinLetters;
import org.metodportal.document.letter.OddLetters;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** A text file that an editor wrote: UTF-8, at most 1 MiB. */
public final class TextFile {
  private static final long LARGEST_BYTES = 1L << 20;

  private TextFile() {}

  /**
   * Whether something stands in the place of a text that need not be there; a pipe and a link that
   * leads nowhere are told when it is read.
   */
  public static boolean stands(Path path) {
    return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Reads the text without its byte order mark and with every line end as one {@code \n}, so that
   * line numbers stay those of the file.
   *
   * @param shownName path for messages
   * @param territory slug for messages; empty for the whole portal
   * @return null after a problem: the file is none, cannot be read, is too big or is not UTF-8
   */
  public static @Nullable String read(
      Path path, String shownName, String territory, ProblemReport report) {
    byte[] bytes;
    try {
      BasicFileAttributes file = Files.readAttributes(path, BasicFileAttributes.class);
      if (file.isOther()) {
        // Reading a pipe or a device may never end.
        report.add(
            Problem.error("file-not-regular")
                .in(territory)
                .at(SourcePosition.of(shownName))
                .says("Это не обычный файл: он не прочитан.")
                .hint("Положите сюда сам файл с текстом."));
        return null;
      }
      if (file.size() > LARGEST_BYTES) {
        report.add(
            Problem.error("file-too-big")
                .in(territory)
                .at(SourcePosition.of(shownName))
                .says("Файл больше 1 МБ.")
                .hint("Разделите его на части или уберите из него лишнее."));
        return null;
      }
      bytes = Files.readAllBytes(path);
    } catch (IOException e) {
      report.add(
          Problem.error("file-unreadable")
              .in(territory)
              .at(SourcePosition.of(shownName))
              .says("Файл не читается.")
              .hint("Проверьте, что файл на месте и его разрешено читать."));
      return null;
    }
    return decode(bytes, shownName, territory, report);
  }

  /** Line, column and code of the first control character that is no blank; empty without one. */
  private static int[] strangeCharacter(String text) {
    int line = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        line++;
        start = i + 1;
      } else if (c < ' ' && c != '\t') {
        return new int[] {line, i - start + 1, c};
      }
    }
    return new int[0];
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
          Problem.error("file-encoding")
              .in(territory)
              .at(SourcePosition.of(shownName, line, 0))
              .says("Файл не в кодировке UTF-8.")
              .hint("Сохраните его в кодировке UTF-8."));
      return null;
    }
    String text = out.flip().toString();
    if (text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    text = text.replace("\r\n", "\n").replace('\r', '\n');
    int[] strange = strangeCharacter(text);
    if (strange.length > 0) {
      report.add(
          Problem.error("file-binary")
              .in(territory)
              .at(SourcePosition.of(shownName, strange[0], strange[1]))
              .says("Здесь знак, которого в тексте не бывает (код " + strange[2] + ").")
              .hint(
                  "Удалите его; если таких много, сохраните файл заново как обычный текст в"
                      + " UTF-8."));
      return null;
    }
    report.addAll(LatinLetters.in(text, shownName, territory));
    report.addAll(OddLetters.in(text, shownName, territory));
    return text;
  }
}
