package org.metodportal.build.gate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.metodportal.page.SiteMap;
import org.metodportal.source.cell.MisreadText;
import org.metodportal.source.cell.PersonalText;
import org.metodportal.source.file.CyrillicText;

/**
 * Looks in the finished files for Russian that was read in a wrong encoding: «Ð¡Ð¾Ð²ÐµÑ‚»,
 * «СЃРѕРІРµС‚», «гзЁвҐ«м», and for signs that were lost.
 */
final class MisreadTexts {
  private static final List<String> ENDINGS = List.of(".html", ".csv", ".json", ".atom", ".ics");

  /** What stands around a text in any of these formats. */
  private static final String AROUND = "<>\"\n\r\t;,|";

  private static final int LONGEST_EXAMPLE = 40;
  private static final char REPLACEMENT = '\uFFFD';

  private MisreadTexts() {}

  static List<String> reasons(Candidate candidate) throws IOException {
    return reasons(candidate.publicFolder());
  }

  static List<String> reasons(Path folder) throws IOException {
    Examples found = new Examples();
    Set<String> read = new HashSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(MisreadTexts::isText).sorted().toList()) {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String name = folder.relativize(file).toString().replace('\\', '/');
        int from = 0;
        for (int to = 0; to <= text.length(); to++) {
          if (to == text.length() || AROUND.indexOf(text.charAt(to)) >= 0) {
            String part = text.substring(from, to);
            from = to + 1;
            if (hasOtherLetters(part) && read.add(part) && isMisread(part)) {
              found.add(name + " — «" + shortened(part.strip()) + "»");
            }
          }
        }
      }
    }
    return found.reasons("Текстов, прочитанных не в той кодировке");
  }

  /** Pages, tables and calendars; the pieces of the search index are parts of words. */
  private static boolean isText(Path file) {
    String name = file.toString();
    return !name.replace('\\', '/').contains(SiteMap.SEARCH.path())
        && Files.isRegularFile(file)
        && ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static boolean hasOtherLetters(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMisread(String text) {
    return text.indexOf(REPLACEMENT) >= 0
        || MisreadText.isLikely(text)
        || CyrillicText.isMisread(text);
  }

  private static String shortened(String text) {
    String shown =
        text.length() > LONGEST_EXAMPLE ? text.substring(0, LONGEST_EXAMPLE) + "…" : text;
    return PersonalText.masked(shown);
  }
}
