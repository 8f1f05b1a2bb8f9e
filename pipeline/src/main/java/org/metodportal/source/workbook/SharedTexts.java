package org.metodportal.source.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.source.file.UnreadableFileException;

/** The texts of a workbook, which its cells name by number. */
final class SharedTexts {
  /** Characters of all texts together: what some ten million ids have. */
  private static final long LARGEST = 100_000_000;

  private static final int MOST = 10_000_000;

  /** A sign that XML cannot hold, such as {@code _x000D_} (ECMA-376, part 1, 22.9.2.19). */
  private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

  private final List<String> texts = new ArrayList<>();

  /** Reads the part of shared strings; a workbook without one has none. */
  static SharedTexts of(@Nullable XmlPart part) throws IOException {
    SharedTexts shared = new SharedTexts();
    if (part != null) {
      try (part) {
        shared.read(part);
      }
    }
    return shared;
  }

  private void read(XmlPart part) throws IOException {
    long size = 0;
    StringBuilder text = new StringBuilder();
    while (part.nextElement()) {
      if (part.name().equals("si")) {
        text.setLength(0);
        part.richText(text);
        String whole = plain(text.toString());
        size += whole.length();
        if (size > LARGEST || texts.size() >= MOST) {
          throw WorkbookFault.TOO_LARGE.exception(0);
        }
        texts.add(whole);
      }
    }
  }

  /**
   * The text with a number.
   *
   * @throws UnreadableFileException when there is none
   */
  String get(String number) throws UnreadableFileException {
    try {
      int index = Integer.parseInt(number.strip());
      if (index >= 0 && index < texts.size()) {
        return texts.get(index);
      }
    } catch (NumberFormatException e) {
      // Told as any other number that no text has.
    }
    throw WorkbookFault.BROKEN.exception(0);
  }

  /** A text with the signs themselves in place of those that stand for them. */
  static String plain(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    StringBuilder plain = new StringBuilder();
    Matcher found = ESCAPE.matcher(text);
    int from = 0;
    while (found.find()) {
      plain.append(text, from, found.start());
      plain.append((char) Integer.parseInt(found.group(1), 16));
      from = found.end();
    }
    return plain.append(text, from, text.length()).toString();
  }
}
