package org.metodportal.content.consent;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.metodportal.content.check.PersonalData;
import org.metodportal.content.check.PersonalData.Found;

/**
 * What may be said on a day of people whom the cards of the portal name, in words that are left of
 * an earlier day: titles of pages in the log of changes. A name that no card accounts for any more
 * is not said either.
 */
public final class PublicNames {
  private static final String SOMEBODY = "имя снято";
  private static final List<Folder> FOLDERS =
      List.of(new Folder("practices", "office"), new Folder("measures", "responsible"));

  private final Map<Pattern, String> gone = new LinkedHashMap<>();
  private final List<Pattern> allowed = new ArrayList<>();

  /**
   * A folder of cards.
   *
   * @param office key of who answers for what a card tells
   */
  private record Folder(String name, String office) {}

  private PublicNames() {}

  /**
   * The names of all cards of practices and measures of a territory.
   *
   * @param content the content folder
   * @throws IOException when the disk fails
   */
  public static PublicNames of(Path content, String territory, LocalDate day) throws IOException {
    PublicNames all = new PublicNames();
    for (Folder folder : FOLDERS) {
      for (Path card : cards(content.resolve(territory).resolve(folder.name()))) {
        Names names = CardText.names(day, text(card), folder.office());
        all.gone.putAll(names.gone());
        all.allowed.addAll(names.allowed());
      }
    }
    return all;
  }

  /** The names of several territories, in their order. */
  public static PublicNames all(List<PublicNames> territories) {
    PublicNames all = new PublicNames();
    for (PublicNames each : territories) {
      all.gone.putAll(each.gone);
      all.allowed.addAll(each.allowed);
    }
    return all;
  }

  private static List<Path> cards(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".md") && Files.isRegularFile(file))
          .sorted()
          .toList();
    }
  }

  /** The text of a card; empty when its reader will say that it cannot be read. */
  private static String text(Path card) throws IOException {
    try {
      return Files.readString(card).replace("\r\n", "\n");
    } catch (CharacterCodingException notUtf8) {
      return "";
    }
  }

  /** The words without names that nobody may read. */
  public String readable(String words) {
    String read = words;
    for (Map.Entry<Pattern, String> each : gone.entrySet()) {
      read = each.getKey().matcher(read).replaceAll(Matcher.quoteReplacement(each.getValue()));
    }
    StringBuilder without = new StringBuilder();
    int at = 0;
    for (Found found : PersonalData.names(read)) {
      String name = read.substring(found.start(), found.end());
      boolean may = allowed.stream().anyMatch(pattern -> pattern.matcher(name).find());
      if (!may) {
        without.append(read, at, found.start()).append(SOMEBODY);
        at = found.end();
      }
    }
    return without.append(read.substring(at)).toString();
  }
}
