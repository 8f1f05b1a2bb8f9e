package org.metodportal.build.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.metodportal.page.SiteMap;
import org.metodportal.publish.disk.FileTree;
import org.metodportal.publish.store.KnownClean;
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

  private static final String KIND = "read-right";
  private static final int LONGEST_EXAMPLE = 40;
  private static final char REPLACEMENT = '\uFFFD';

  private MisreadTexts() {}

  static List<String> reasons(Candidate candidate) throws IOException {
    KnownClean clean = KnownClean.of(candidate.results(), KIND);
    List<String> reasons = reasons(candidate.publicFolder(), candidate.hashes(), clean);
    clean.keep();
    return reasons;
  }

  /**
   * Reads the files of a folder.
   *
   * @param hashes SHA-256 of files by path; a file without one is always read
   * @param clean contents in which nothing was found before
   */
  static List<String> reasons(Path folder, Map<String, String> hashes, KnownClean clean)
      throws IOException {
    Examples found = new Examples();
    Set<String> right = new HashSet<>();
    Set<String> told = new HashSet<>();
    for (String name : FileTree.names(folder)) {
      String hash = hashes.getOrDefault(name, "");
      if (isText(name) && !clean.holds(hash)) {
        List<String> parts = misread(Files.readString(folder.resolve(name)), right);
        parts.stream()
            .filter(told::add)
            .forEach(part -> found.add(name + " — «" + shortened(part.strip()) + "»"));
        if (parts.isEmpty()) {
          clean.add(hash);
        }
      }
    }
    return found.reasons("Текстов, прочитанных не в той кодировке");
  }

  /**
   * Parts of a text that make no sense.
   *
   * @param right parts known to make sense; those of this text are added
   */
  private static List<String> misread(String text, Set<String> right) {
    List<String> misread = new ArrayList<>();
    int from = 0;
    for (int to = 0; to <= text.length(); to++) {
      if (to == text.length() || AROUND.indexOf(text.charAt(to)) >= 0) {
        String part = text.substring(from, to);
        from = to + 1;
        if (hasOtherLetters(part) && !right.contains(part)) {
          if (isMisread(part)) {
            misread.add(part);
          } else {
            right.add(part);
          }
        }
      }
    }
    return misread;
  }

  /** Pages, tables and calendars; the pieces of the search index are parts of words. */
  private static boolean isText(String name) {
    return !("/" + name).contains(SiteMap.SEARCH.path())
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
