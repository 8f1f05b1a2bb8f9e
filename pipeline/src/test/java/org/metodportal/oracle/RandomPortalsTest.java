package org.metodportal.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.cli.Main;
import org.metodportal.golden.Thorough;
import org.metodportal.property.RandomCase;

/** No page of a whole portal says anything that the numbers of the same release do not say. */
final class RandomPortalsTest {
  private static final int LONG_SWEEP = 20;

  /** What no sentence of a page has, whatever the numbers are. */
  private static final Pattern ODD =
      Pattern.compile(
          "\\b(NaN|null|Optional|Infinity|undefined)\\b"
              + "|[;,:]\\s*[;.,]|(?<!\\.)\\.\\.(?!\\.)|\\s[;,.](?=\\s|$)|\\(\\s*\\)|«\\s*»"
              + "|(?<![\\p{L}\\d])из\\s*[.,;]|на 0(?!,?\\d)|[+−]0(?!,?\\d)|[+−]\\s*[+−]");

  @TempDir Path folder;

  static List<RandomCase> portals() {
    return LongStream.range(0, Thorough.isAsked() ? LONG_SWEEP : 1)
        .mapToObj(each -> new RandomCase(2026 + each))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("portals")
  void everySentenceAgreesWithTheTablesOfItsRelease(RandomCase portal) throws IOException {
    RandomPortal.write(folder, portal.random());
    assertEquals(
        0,
        Main.run(
            "build",
            "--content",
            folder.resolve("content").toString(),
            "--data",
            folder.resolve("data").toString(),
            "--templates",
            Path.of("..", "site-templates").toString(),
            "--out",
            folder.resolve("out").toString(),
            "--as-of",
            "2026-11-21",
            "--quiet"));
    Path site = folder.resolve("out").resolve("public");
    OpenTablesOfSite tables = OpenTablesOfSite.read(site.resolve("open-data"));
    SitePagesAsRead pages = new SitePagesAsRead(site);
    List<String> found = new ArrayList<>();

    ReferenceStatuses statuses =
        new ReferenceStatuses(folder.resolve("content"), site.resolve("open-data"));
    assertTrue(statuses.compared() > 40, "statuses " + statuses.compared());
    found.addAll(statuses.disagreements());

    Agreement agreement = new Agreement(tables);
    new ShownFigures(agreement).readAll(pages);
    assertTrue(agreement.compared() > 500, "figures " + agreement.compared());
    found.addAll(agreement.disagreements());

    SaidNumbers said = new SaidNumbers();
    new ShownHeadlines(pages, tables, said).readStandings();
    found.addAll(said.disagreements());

    SaidChanges changes = new SaidChanges(tables);
    for (String indicator : tables.indicators()) {
      changes.read(indicator, pages.page(indicator.replace("/", "/monitoring/") + "/"));
    }
    assertTrue(changes.compared() > 25, "changes " + changes.compared());
    found.addAll(changes.disagreements());

    pages.like(".*").forEach(path -> found.addAll(odd(path, pages.page(path))));
    assertEquals("", String.join("\n", found));
  }

  /** The check itself: each of these sentences is found out. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "В 2025 году — NaN %.",
        "Достигнуто по 2 из .",
        "Значение выросло на 0 п. п. за год.",
        "в 2021 году цель была 50 %;.",
        "за год +0, за 4 года рост",
        "Приняты меры: .",
        "Меньше на 3 п. п.."
      })
  void anOddSentenceIsFoundOut(String sentence) {
    Document page = Document.createShell("");
    page.body().appendElement("main").appendElement("p").text(sentence);

    assertFalse(odd("", page).isEmpty());
  }

  private static List<String> odd(String path, Document page) {
    List<String> odd = new ArrayList<>();
    for (Element block : page.select("main :is(p, li, td, th, dd, dt, h1, h2, h3, caption)")) {
      String text = block.text().replace('\u00a0', ' ');
      Matcher found = ODD.matcher(text);
      // A reference to cite has blanks before its marks, as the standard of references asks.
      if (found.find() && !text.contains("— URL:")) {
        odd.add(path + ": «" + found.group() + "» in «" + text + "»");
      }
    }
    return odd;
  }
}
