package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.publish.disk.FileTree;

/**
 * A territory whose act asks what no shipped act asks is made of files alone: its indicators are
 * counted, judged and told without a line of Java.
 */
final class SixthTerritoryTest {
  private static final String METHOD =
      "\n## Что показывает\n\nЧисло.\n\n## Как считается\n\nТак, как сказано в ключах.\n\n"
          + "## Откуда взят\n\nИз акта.\n\n## Чего не показывает\n\nПрочего.\n";

  /** Code → keys of what is counted, and the value of 2025; empty where there is none. */
  private static final Map<String, String[]> INDICATORS = new TreeMap<>();

  static {
    put("n01", "count organization", "population: 'org.type == \"школа\"'", "1");
    put("n02", "count organization", "condition: 'yes(\"club\")'", "1");
    put("n03", "count programme", "condition: 'federal_registry'", "1");
    put("n04", "count programme", "population: 'hours >= 16'", "2");
    put("n05", "number programme", "score: 'hours'", "108.0");
    put("n06", "number organization", "score: 'number(\"places\")'", "50.0");
    put("n07", "number territory\nmeasured_in: процентов", "score: 'number(\"wage\")'", "101.5");
    put("n08", "number event", "score: 'participants'", "170.0");
    put("n09", "number event", "population: 'kind == \"нет такого\"'\nscore: participants", "0");
    put("n10", "share event", "condition: 'level == \"региональный\"'", "33.3");
    put(
        "n11",
        "number territory\nmeasured_in: рублей",
        "score: 'number(\"fund\") / number(\"pupils\")'",
        "12.5");
    put("n12", "level territory\nscale: {from: 0, to: 200}", "score: 'number(\"wage\")'", "101.5");
    put("n13", "share programme", "condition: 'hours > 40'", "50.0");
    put("n14", "count event", "population: 'participants > 20'", "2");
    put("n15", "mean organization", "score: 'number(\"places\")'", "50.0");
    put("n16", "presence territory", "condition: 'number(\"wage\") > 100.0'", "1");
    put("n17", "number territory", "score: 'number(\"nobody-asked\")'", "");
    put("n18", "count organization", "condition: 'yes(\"nobody-asked\")'", "");
  }

  @TempDir Path temp;
  private SmallSite site;

  private static void put(String code, String kind, String keys, String value) {
    String[] words = kind.split(" ", 2);
    INDICATORS.put(
        code, new String[] {"measure: " + words[0] + "\nunit: " + words[1] + "\n" + keys, value});
  }

  @BeforeEach
  void writeTerritory() throws IOException {
    site = SmallSite.in(temp.resolve("site"));
    Path content = site.folder().resolve("content");
    Path data = site.folder().resolve("data");
    FileTree.copy(data.resolve("lesnoy"), data.resolve("ozerny"));
    Files.createDirectories(content.resolve("ozerny/indicators"));
    Files.writeString(
        content.resolve("ozerny/territory.yaml"),
        Files.readString(content.resolve("lesnoy/territory.yaml"))
            .replaceAll("(?s)criteria:.*", "criteria:\n  - {id: main, title: Всё}\n"));
    for (Map.Entry<String, String[]> each : INDICATORS.entrySet()) {
      Files.writeString(
          content.resolve("ozerny/indicators/" + each.getKey() + ".md"),
          "---\ncode: "
              + each.getKey()
              + "\ntitle: Показатель "
              + each.getKey()
              + "\nshort: Число "
              + each.getKey()
              + "\ncriterion: main\nclause: п. 1\nstatus: act\n"
              + each.getValue()[0]
              + "\n---\n"
              + METHOD);
    }
    Files.writeString(
        data.resolve("ozerny/answers.csv"),
        "org_id;year;question;answer;evidence\n"
            + ";2025;wage;101,5;\n"
            + ";2025;fund;250;\n"
            + ";2025;pupils;20;\n"
            + "L-school-1;2025;places;50;\n"
            + "L-kinder-1;2025;places;25;\n"
            + "L-school-1;2025;club;да;\n"
            + "L-kinder-1;2025;club;нет;\n");
    Files.writeString(
        data.resolve("ozerny/events.csv"),
        "event_id;date;level;kind;participants\nE-1;2025-02-01;региональный;форум;100\n"
            + "E-2;2025-03-01;муниципальный;семинар;50\nE-3;2025-04-01;муниципальный;семинар;20\n");
  }

  private Map<String, String> values(String year) throws IOException {
    Map<String, String> values = new TreeMap<>();
    List<String> rows =
        new ArrayList<>(site.published("ozerny").get("open-data/indicators.csv").lines().toList());
    for (String row : rows) {
      String[] cells = row.split(",", -1);
      if (cells[2].equals(year) && cells[3].equals("total")) {
        values.put(cells[1], cells[7]);
      }
    }
    return values;
  }

  @Test
  void whatUnlikeActsAskIsCounted() throws IOException {
    ProgramRun run = site.build("--quiet");
    assertEquals(Exit.DONE, run.exit(), run.out() + run.err());
    Map<String, String> expected = new TreeMap<>();
    INDICATORS.forEach((code, each) -> expected.put(code, each[1]));

    assertEquals(expected, values("2025"));
  }

  @Test
  void plainNumberIsToldInItsOwnUnit() throws IOException {
    site.build("--quiet");
    Map<String, String> pages = site.published("ozerny");

    assertTrue(pages.get("ozerny/monitoring/n07/index.html").contains("101,5\u00a0процентов"));
    assertTrue(pages.get("ozerny/monitoring/n12/index.html").contains("101,5 из\u00a0200"));
    assertTrue(pages.get("ozerny/monitoring/n01/index.html").contains("1\u00a0организация"));
  }

  @Test
  void answerOffItsScaleIsTold() throws IOException {
    Path level = site.folder().resolve("content/ozerny/indicators/n12.md");
    Files.writeString(level, Files.readString(level).replace("to: 200", "to: 3"));

    ProgramRun check = site.run("check");
    assertTrue(
        check
            .out()
            .contains(
                "data/ozerny/answers.csv: По показателю «Число n12» за 2025 год вышло 101,5, а"
                    + " шкала — от 0 до 3."),
        check.out());
  }
}
