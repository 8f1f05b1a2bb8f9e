package org.metodportal.cli.night;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.metodportal.source.file.Sha256;

/**
 * All that a person or cron says to the program when it publishes: the words of the command, the
 * environment, {@code portal.properties}. Two runs with equal questions have equal options.
 *
 * @param lines one for each word, variable and file, without line breaks
 */
public record Question(List<String> lines) {
  private static final String PUBLISH = "publish";
  private static final String PREFIX = "METODPORTAL_";

  /** What these say of the run changes nothing in what it makes. */
  private static final List<String> IDLE = List.of(PREFIX + "MEMORY", PREFIX + "DEBUG");

  /**
   * What is asked now.
   *
   * @param words of the command line, with or without {@code publish} at their start
   * @param home the project's root
   */
  public static Question of(List<String> words, Map<String, String> environment, Path home)
      throws IOException {
    List<String> lines = new ArrayList<>();
    for (String word : withoutCommand(words)) {
      lines.add("word " + escaped(word));
    }
    for (Map.Entry<String, String> variable : new TreeMap<>(environment).entrySet()) {
      if (variable.getKey().startsWith(PREFIX) && !IDLE.contains(variable.getKey())) {
        lines.add("variable " + escaped(variable.getKey() + "=" + variable.getValue()));
      }
    }
    Path properties = home.resolve("portal.properties");
    lines.add(
        "properties "
            + (Files.exists(properties) ? Sha256.of(Files.readAllBytes(properties)) : "none"));
    lines.add("folder " + escaped(Path.of("").toAbsolutePath().toString()));
    return new Question(List.copyOf(lines));
  }

  /** Whether the words ask for a publication, and none stands for a file with more of them. */
  static boolean publishes(List<String> words) {
    for (String word : words) {
      if (word.startsWith("@")) {
        return false;
      }
    }
    return words.isEmpty() || words.get(0).equals(PUBLISH) || words.get(0).startsWith("-");
  }

  private static List<String> withoutCommand(List<String> words) {
    return !words.isEmpty() && words.get(0).equals(PUBLISH)
        ? words.subList(1, words.size())
        : words;
  }

  /** In one line. */
  static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
  }

  /** As it was before it was escaped. */
  static String plain(String line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char letter = line.charAt(i);
      if (letter == '\\' && i + 1 < line.length()) {
        i++;
        char next = line.charAt(i);
        text.append(next == 'n' ? '\n' : next == 'r' ? '\r' : next);
      } else {
        text.append(letter);
      }
    }
    return text.toString();
  }
}
