package org.metodportal.content.logo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.content.TinyPicture;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** Which pictures may stand on every page, and what an editor reads of the others. */
final class LogoReaderTest {
  private static final int LARGEST_BYTES = 100 * 1024;

  @TempDir private Path content;

  private final ProblemReport report = new ProblemReport();

  private Logo read(String logo) throws IOException {
    Path territory = Files.createDirectories(content.resolve("lesnoy/files")).getParent();
    Files.write(territory.resolve("files/gerb.png"), TinyPicture.png(24, 30));
    Files.write(territory.resolve("files/lenta.png"), TinyPicture.png(121, 30));
    Files.write(territory.resolve("files/plakat.png"), TinyPicture.png(900, 1001));
    Files.write(territory.resolve("files/tyazhelyy.png"), new byte[LARGEST_BYTES + 1]);
    Files.writeString(territory.resolve("files/slova.png"), "не картинка");
    Files.writeString(territory.resolve("territory.yaml"), "name: Лесной район\nlogo: " + logo);
    return LogoReader.ofTerritory(content, "content", "lesnoy", report);
  }

  @Test
  void thePictureHasItsSizeAndItsWords() throws IOException {
    Logo logo = read("{file: gerb.png, alt: Герб района}\n");
    assertEquals(
        "gerb.png Герб района 24 30",
        logo.name() + " " + logo.words() + " " + logo.width() + " " + logo.height());
    assertEquals(0, report.errors());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{file: gerb.svg, alt: Герб}|не то окончание|png",
        "{file: Герб.png, alt: Герб}|не может стать адресом|gerb.png",
        "{file: ../gerb.png, alt: Герб}|не может стать адресом|content/lesnoy/files/",
        "{file: net.png, alt: Герб}|нет в папке content/lesnoy/files/|Положите",
        "{file: slova.png, alt: Герб}|не читается как картинка|PNG",
        "{file: lenta.png, alt: Герб}|слишком широк: 121 на 30|без слов",
        "{file: plakat.png, alt: Герб}|больше 1000 точек: 900 на 1001|200 точек",
        "{file: tyazhelyy.png, alt: Герб}|весит 101 КБ|Уменьшите"
      })
  void anyOtherIsToldWithACure(String logo, String words, String cure) throws IOException {
    assertNull(read(logo + "\n"));
    Problem problem = report.sorted().get(0);
    assertEquals("logo", problem.code());
    assertEquals("content/lesnoy/territory.yaml:2:14", problem.position().toString());
    assertTrue(problem.message().contains(words), problem.message());
    assertTrue(problem.hint().contains(cure), problem.hint());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "gerb.png|yaml-type",
        "{file: gerb.png}|yaml-missing-key",
        "{alt: Герб}|yaml-missing-key"
      })
  void itsWordsAndItsFileAreBothNamed(String logo, String code) throws IOException {
    assertNull(read(logo + "\n"));
    assertEquals(code, report.sorted().get(0).code());
  }
}
