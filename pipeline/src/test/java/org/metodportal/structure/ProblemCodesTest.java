package org.metodportal.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No problem may change its code, or stop being found, without a test that notices. */
final class ProblemCodesTest {
  private static final Path TESTS = Path.of("src", "test");

  /**
   * In a test a code is a text, the last cell of a row of cases, or stands before a line; in {@code
   * expected.txt} it follows {@code code:} or a severity.
   */
  private static final Pattern IN_JAVA =
      Pattern.compile("[\"|]([a-z]+(?:-[a-z0-9]+)*)(?:\"|:\\d+:| \\S+:\\d+ )");

  private static final Pattern IN_FIXTURE =
      Pattern.compile("(?m)^(?:code: |ошибка |предупреждение )([a-z]+(?:-[a-z0-9]+)*)(?::|$)");

  /**
   * Of a preview that failed, whose page tells the words of problems and not their codes; and of a
   * folder that may not be opened, which who runs the tests may always do.
   */
  private static final Set<String> OUT_OF_REACH = Set.of("machine", "folder-unreadable");

  @Test
  void everyCodeIsExpectedBySomeTest() throws IOException {
    SortedSet<String> codes = ProblemCodes.ofTheProgram();
    assertTrue(codes.size() > 60, () -> "only " + codes.size() + " codes found in the sources");

    SortedSet<String> untested = new TreeSet<>(codes);
    untested.removeAll(expected());
    untested.removeAll(OUT_OF_REACH);
    assertEquals(Set.of(), untested, "codes that no test expects");
  }

  private static Set<String> expected() throws IOException {
    Set<String> expected = new HashSet<>();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = file.getFileName().toString();
        List<String> found = List.of();
        if (name.endsWith("Test.java")) {
          found = all(IN_JAVA, file);
        } else if (name.equals("expected.txt")) {
          found = all(IN_FIXTURE, file);
        }
        expected.addAll(found);
      }
    }
    return expected;
  }

  private static List<String> all(Pattern pattern, Path file) throws IOException {
    return pattern.matcher(Files.readString(file)).results().map(ProblemCodesTest::first).toList();
  }

  private static String first(MatchResult match) {
    return match.group(1);
  }
}
