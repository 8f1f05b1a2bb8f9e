package org.metodportal.cli.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts of new files, with comments for whoever fills them in. */
public final class DraftText {
  private static final Pattern GAP = Pattern.compile("\\{\\{([a-z]+)}}");

  private DraftText() {}

  /**
   * The text with its gaps filled.
   *
   * @param file such as {@code practice.md}
   * @param words word for every gap {@code {{name}}}
   * @throws NullPointerException when there is no such text, or a gap has no word
   */
  public static String of(String file, Map<String, String> words) throws IOException {
    try (InputStream resource =
        Objects.requireNonNull(DraftText.class.getResourceAsStream(file), file)) {
      Matcher gaps = GAP.matcher(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
      return gaps.replaceAll(
          gap ->
              Matcher.quoteReplacement(
                  Objects.requireNonNull(words.get(gap.group(1)), gap.group(1))));
    }
  }
}
