package org.metodportal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A new file passes the check at once, is not shown while it is a draft, and replaces nothing. */
final class NewCommandTest {
  private static final String SOUND = "{\"errors\":0,\"warnings\":0,\"problems\":[]}\n";

  @TempDir Path temp;

  private SmallSite site;

  @BeforeEach
  void copy() throws IOException {
    site = SmallSite.in(temp.resolve("site"));
  }

  @ParameterizedTest
  @CsvSource({
    "practice,practices,novaya-praktika",
    "measure,measures,novaya-mera",
    "recommendation,recommendations,novaya-rekomendatsiya",
    "reply,replies,slovo-organizatsii",
    "indicator,indicators,novyy-pokazatel"
  })
  void aDraftPassesTheCheckAndIsNotShown(String kind, String folder, String name)
      throws IOException {
    ProgramRun run = site.run("new", kind, "--territory", "lesnoy");
    assertEquals("", String.join("\n", run.complaints()));
    assertEquals(Exit.DONE, run.exit());
    Path file = site.folder().resolve("content/lesnoy/" + folder + "/" + name + ".md");
    assertTrue(run.out().contains("Записано: " + file), run.out());
    assertEquals(SOUND, site.run("check", "--json").out());
    assertEquals(Exit.DONE, site.build("--quiet").exit());
    assertFalse(site.published("lesnoy").toString().contains("Напишите"));

    String written = Files.readString(file);
    ProgramRun again = site.run("new", kind, "--territory", "lesnoy");
    assertEquals(Exit.WRONG_USE, again.exit());
    assertTrue(
        again.err().startsWith("Файл " + file + " уже есть и остался как был."), again.err());
    assertEquals(written, Files.readString(file));
  }

  /** A key with its example: «# updated: 2026-11-21». */
  private static final Pattern EXAMPLE = Pattern.compile("(?m)^( *)# (?=[a-z_]+:(?: |$))");

  @ParameterizedTest
  @CsvSource({
    "practice,practices/novaya-praktika,14",
    "measure,measures/novaya-mera,3",
    "recommendation,recommendations/novaya-rekomendatsiya,1",
    "reply,replies/slovo-organizatsii,1",
    "indicator,indicators/novyy-pokazatel,1"
  })
  void everyExampleOfADraftIsSoundWhenItIsTakenOutOfItsComment(
      String kind, String name, int examples) throws IOException {
    site.run("new", kind, "--territory", "lesnoy");
    Path file = site.folder().resolve("content/lesnoy/" + name + ".md");
    String draft = Files.readString(file);
    String whole = EXAMPLE.matcher(draft).replaceAll("$1");
    long taken = draft.lines().filter(line -> EXAMPLE.matcher(line).find()).count();
    assertTrue(taken >= examples, taken + " examples");
    assertFalse(draft.contains("{{"), draft);

    Files.writeString(file, whole);
    assertEquals(SOUND, site.run("check", "--json").out(), whole);
  }

  @Test
  void everyExampleOfANewTerritoryIsSound() throws IOException {
    site.run("new", "territory", "--name", "ozerny");
    Path file = site.folder().resolve("content/ozerny/territory.yaml");
    Files.writeString(file, EXAMPLE.matcher(Files.readString(file)).replaceAll("$1"));

    assertEquals(SOUND, site.run("check", "--json").out());
  }

  @ParameterizedTest
  @CsvSource({
    "practice,practices/novaya-praktika",
    "measure,measures/novaya-mera",
    "recommendation,recommendations/novaya-rekomendatsiya",
    "indicator,indicators/novyy-pokazatel"
  })
  void wordsOfATemplateAreNeverPublishedInSilence(String kind, String name) throws IOException {
    site.run("new", kind, "--territory", "lesnoy");
    Path file = site.folder().resolve("content/lesnoy/" + name + ".md");
    Files.writeString(file, Files.readString(file).replace("draft: true\n", ""));

    ProgramRun check = site.run("check");
    assertEquals(Exit.PROBLEMS, check.exit());
    assertTrue(check.out().contains("Осталась подсказка заготовки: «Напишите"), check.out());
    assertTrue(check.out().contains("поставьте в нём draft: true."), check.out());
  }

  @Test
  void anIndicatorIsCountedOnceItIsNoDraft() throws IOException {
    site.run("new", "indicator", "--territory", "lesnoy", "--name", "l9");
    Path file = site.folder().resolve("content/lesnoy/indicators/l9.md");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("draft: true\n", "")
            .replace("Напишите полное название", "Полное название")
            .replace("Напишите короткое название", "Короткое название")
            .replaceAll("(?m)^Напишите", "Сказано"));
    assertEquals(Exit.DONE, site.build("--quiet").exit());
    assertTrue(site.published("lesnoy").containsKey("lesnoy/monitoring/l9/index.html"));
  }

  @Test
  void anEventGetsTheNextNumberOfItsSection() throws IOException {
    Path plan = site.folder().resolve("content/lesnoy/roadmap.md");
    site.run("new", "event", "--territory", "lesnoy");
    assertFalse(site.run("check").out().contains("Осталась подсказка заготовки"));
    assertEquals(Exit.DONE, site.build("--quiet").exit());
    assertFalse(site.published("lesnoy").toString().contains("Напишите"));
    Files.writeString(plan, Files.readString(plan).replace("draft: true\n", ""));
    assertTrue(site.run("check").out().contains("начните мероприятие словом «Черновик:»."));
    Files.writeString(
        plan,
        Files.readString(plan)
            .replace("| Напишите, что нужно", "| Черновик: Напишите, что нужно")
            .replace("source: Напишите", "source: Сказано"));
    assertEquals(SOUND, site.run("check", "--json").out());
    Files.writeString(
        plan,
        Files.readString(plan)
            + "\n## 2. Второй раздел\n\n| № | Мероприятие | Срок |\n|---|---|---|\n"
            + "| 2.1 | Собрать планы | до 1 мая |\n| 2.2 | Сверить планы | до 1 июня |\n");

    ProgramRun run = site.run("new", "event", "--territory", "lesnoy", "--name", "Провести слёт");
    assertTrue(run.out().contains("№ 2.3"), run.out() + run.err());
    assertTrue(
        Files.readString(plan)
            .endsWith(
                "| Сверить планы | до 1 июня |\n"
                    + "| 2.3 | Черновик: Провести слёт | напишите срок |\n"));
    ProgramRun first =
        site.run("new", "event", "--territory", "lesnoy", "--section", "Первый", "--name", "Ещё");
    assertTrue(first.out().contains("№ 1.2"), first.out() + first.err());
    ProgramRun check = site.run("check");
    assertEquals(Exit.DONE, check.exit());
    assertTrue(check.out().contains("Портал не понял срок «напишите срок»."), check.out());
    assertEquals(
        Exit.WRONG_USE,
        site.run("new", "event", "--territory", "lesnoy", "--section", "Десятый").exit());
  }

  @Test
  void aNewTerritoryIsOnTheSiteOnceItIsNoDraft() throws IOException {
    ProgramRun run = site.run("new", "territory", "--name", "ozerny");
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertEquals(SOUND, site.run("check", "--json").out());
    assertEquals(Exit.DONE, site.build("--quiet").exit());
    assertFalse(Files.exists(site.out().resolve("public/ozerny")));
    assertFalse(
        Files.readString(site.out().resolve("public/index.html")).contains("Напишите название"));

    Path file = site.folder().resolve("content/ozerny/territory.yaml");
    Files.writeString(file, Files.readString(file).replace("draft: true\n", ""));
    ProgramRun check = site.run("check");
    assertEquals(Exit.PROBLEMS, check.exit(), check.out());
    assertTrue(check.out().contains("поставьте draft: true в territory.yaml."), check.out());
    site.build("--quiet");
    for (String page :
        new String[] {"", "polozhenie/", "roadmap/", "terminy/", "monitoring/", "monitoring/p1/"}) {
      assertTrue(
          site.published("ozerny").containsKey("ozerny/" + page + "index.html"),
          page + " of " + site.published("ozerny").keySet());
    }
    assertEquals(Exit.WRONG_USE, site.run("new", "territory", "--name", "ozerny").exit());
  }

  @ParameterizedTest
  @CsvSource({
    "territory,about,Имя «about» занято страницей самого портала. Выберите другое.",
    "territory,../x,'Имя «../x» не годится для адреса: нужны строчные латинские буквы, цифры и"
        + " дефисы. Например: --name x'",
    "territory,Озёрный,'Имя «Озёрный» не годится для адреса: нужны строчные латинские буквы, цифры"
        + " и дефисы. Например: --name ozernyy'",
    "practice,x,'Назовите территорию: --territory. Есть: lesnoy, rechnoy.'",
    "practise,x,'Такой заготовки нет: «practise». Возможно, вы имели в виду «practice». Есть:"
        + " practice, measure, event, recommendation, reply, indicator, territory.'"
  })
  void aWrongNameIsExplained(String kind, String name, String message) {
    ProgramRun run = site.run("new", kind, "--name", name);
    assertEquals(Exit.WRONG_USE, run.exit());
    assertEquals(message, run.complaints().get(0));
  }
}
