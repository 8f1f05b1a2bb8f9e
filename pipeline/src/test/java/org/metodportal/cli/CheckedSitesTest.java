package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.golden.Golden;

/**
 * Sites with one thing wrong, as {@code check} sees them: the quick sisters of {@link
 * InvalidSitesTest}, for mistakes of which no page needs to be looked at.
 *
 * <p>Each folder of {@code sites-checked} has {@code make.txt}, which spoils a copy of the good
 * site, and {@code expected.txt}: severity, code, place and words of each problem. With {@code
 * -Dmetodportal.golden=write} the expectations are written anew; a build server refuses that.
 */
final class CheckedSitesTest {
  private static final Path CASES = Path.of("src", "test", "resources", "sites-checked");
  private static final String EXPECTED = "expected.txt";

  @TempDir static Path temp;

  @TestFactory
  Stream<DynamicTest> saysWhatIsWrongWhereAndHowToMendIt() throws IOException {
    try (Stream<Path> cases = Files.list(CASES)) {
      return cases.sorted().toList().stream()
          .map(
              folder ->
                  DynamicTest.dynamicTest(
                      folder.getFileName().toString().replace('-', ' '), () -> verify(folder)));
    }
  }

  private static void verify(Path folder) throws IOException {
    SmallSite site = SmallSite.in(temp.resolve(folder.getFileName().toString()));
    site.overlay(folder);
    ProgramRun run = site.run("check", "--json");
    List<ToldProblem> problems = ToldProblem.of(run);
    List<String> told =
        problems.stream().map(ToldProblem::lineWithCode).map(site::withoutFolder).toList();
    String text = String.join("\n", told) + "\n";
    if (Golden.isWritten()) {
      Files.writeString(folder.resolve(EXPECTED), text);
    }
    assertEquals(Files.readString(folder.resolve(EXPECTED)), text);
    boolean errors = problems.stream().anyMatch(each -> each.severity().equals("ошибка"));
    assertEquals(errors ? Exit.PROBLEMS : Exit.DONE, run.exit());
  }
}
