package org.metodportal.content.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

final class ContentCheckTest {
  private static final String KEYS = "---\ntitle: Карточка\noffice: Центр\n---\n\n";

  private final CheckMemory memory = new CheckMemory();

  @TempDir Path content;

  private List<Problem> problems() throws IOException {
    ProblemReport report = new ProblemReport();
    ContentCheck.check(
        content, "content", List.of("lesnoy"), LocalDate.of(2026, 11, 21), memory, report);
    return report.sorted();
  }

  private List<String> codes() throws IOException {
    return problems().stream().map(Problem::code).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = content.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void card(String body) throws IOException {
    write("lesnoy/practices/uroki.md", KEYS + body + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Звоните: +7 (912) 345-67-89.|personal-phone",
        "Звоните: 8 900 111 22 33.|personal-phone",
        "тел. 22-33-44|personal-phone",
        "Пишите на pochta@primer.example|personal-mail",
        "СНИЛС 112-233-445 95|personal-snils",
        "паспорт серия 33 04 № 123456|personal-passport",
        "Ведёт Осинова Берёза Кленовна.|personal-name",
        "Ведёт Осинова Б. К.|personal-initials",
        "#Слово|markdown-heading",
        "• первая|markdown-list",
        "Слово **важно и всё.|markdown-bold",
        "Слово[^1].|markdown-footnote",
        "[^1]: Сноска без знака.|markdown-footnote",
        "Слово <!-- заметка -->|markdown-comment",
        "<b>Слово</b>|markdown-html",
        "Напишите первым абзацем, какую трудность решали.|template-words"
      })
  void oneMistakeIsToldOnce(String body, String code) throws IOException {
    card(body);

    assertEquals(List.of(code), codes());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Школа имени Осинова Бора Кленовича приняла 112 человек.|",
        "В 2024–2025 годах было 8 900 уроков и 1 234 567 890 слов.|",
        "[карточка](/practices/uroki/), [сайт](https://primer.example/a_(b)),"
            + " [план](/lesnoy/roadmap/)|",
        "Напишите нам, если решите повторить.|",
        "Слово[^1] и снова[^1].\\n\\n[^1]: Сноска.|",
        "Это **важно** и **то\\nтоже**, а 2 \\\\** 3 — нет; `a ** b`.|",
        "Код `<!-- не комментарий -->` и `[ссылка]()`|"
      })
  void soundWordsAreLeftAlone(String body, String nothing) throws IOException {
    card(body.replace("\\n", "\n"));

    assertEquals(List.of(), codes());
  }

  @Test
  void memoryHoldsUntilAFileOrWhatItIsJudgedByChanges() throws IOException {
    card("#Слово");
    assertEquals(codes(), codes());
    card("#Слово и слово");
    assertEquals(List.of("markdown-heading"), codes());
    card("Звоните: +7 (8332) 00-00-00.");
    assertEquals(List.of("personal-phone"), codes());
    write("portal.yaml", "contacts: +7 (8332) 00-00-00\n");
    assertEquals(List.of(), codes());
  }

  @Test
  void messageNeverRepeatsWhatItFound() throws IOException {
    card("Осинова Берёза Кленовна, +7 912 345 67 89, pochta@primer.example");

    for (Problem problem : problems()) {
      assertFalse((problem + problem.value()).matches("(?s).*(Осинова|345|pochta).*"));
    }
  }

  @Test
  void officesOwnContactsAreThoseOfThePortal() throws IOException {
    write("portal.yaml", "contacts:\n  - +7 (8332) 00-00-00\n  - pochta@primer.example\n");
    card("Звоните 8 8332 00-00-00, пишите Pochta@primer.example.");

    assertEquals(List.of(), codes());
  }

  @Test
  void namesNeedAPaperThatTheCardNames() throws IOException {
    String keys = "---\ntitle: Уроки\nconsent:\n  document: Согласие\n  date: 2024-01-01\n---\n\n";
    write("lesnoy/practices/uroki.md", keys + "Ведёт Осинова Берёза Кленовна.\n");

    assertEquals(List.of(), codes());
    write(
        "lesnoy/practices/uroki.md", "---\ntitle: Уроки\n---\n\nВедёт Осинова Берёза Кленовна.\n");
    assertEquals(List.of("personal-name"), codes());
  }

  @Test
  void aListOfPeopleAccountsForThoseInIt() throws IOException {
    String keys =
        "---\n"
            + "title: Уроки\n"
            + "people:\n"
            + "  - name: Осинова Берёза Кленовна\n"
            + "    instead: методист\n"
            + "---\n\n";
    write("lesnoy/practices/uroki.md", keys + "Пишет Осинова Берёза Кленовна.\n");

    assertEquals(List.of(), codes());
    write("lesnoy/practices/uroki.md", keys + "Пишет Дубова Рябина Ясеневна.\n");
    assertEquals(List.of("personal-name"), codes());
  }

  @Test
  void tableComesTogetherOrIsNamed() throws IOException {
    card("Текст:\n| а | б |\n|---|---|\n| 1 | 2 |\n\n| а | б |\n|---|---|\n| 1 |\n\n| а |\n|---|");

    assertEquals(List.of("markdown-table", "markdown-cells", "markdown-table"), codes());
  }

  @ParameterizedTest
  @CsvSource({"##, 0", "###, 1", "####, 1"})
  void levelsOfHeadingsAreNotSkipped(String second, int told) throws IOException {
    card("# Первый\n\n" + second + " Второй\n\nСлово.");

    assertEquals(Collections.nCopies(told, "markdown-level"), codes());
  }

  @Test
  void restOfATitleBehindAMarkIsNotLostInSilence() throws IOException {
    write("lesnoy/practices/uroki.md", "---\ntitle: Практика #1 для школ\n---\n\nСлово.\n");

    assertEquals(List.of("yaml-hash"), codes());
  }

  @Test
  void draftMayKeepTheWordsOfItsTemplate() throws IOException {
    write("lesnoy/practices/uroki.md", "---\ntitle: Напишите название\ndraft: true\n---\n\nА.\n");

    assertEquals(List.of(), codes());
  }

  @ParameterizedTest
  @CsvSource({
    "lesnoy/glosary.md, glossary.md",
    "lesnoy/Roadmap.md, roadmap.md",
    "lesnoy/structure.yml, structure.yaml",
    "lesnoy/practices/x3.md.txt, x3.md",
    "lesnoy/practice/x1.md, practices",
    "lesnoy/polozhenie-2021.md, polozhenie-2021-03-01.md",
    "tambov/territory.yml, territory.yaml",
    "portal.yml, portal.yaml"
  })
  void fileThatNobodyReadsIsNamedWithTheRightName(String file, String right) throws IOException {
    write(file, "");

    Problem problem = problems().get(0);
    assertEquals("content-unread", problem.code());
    assertEquals(1, problems().size());
    assertEquals(true, problem.hint().contains(right), problem.hint());
  }

  @ParameterizedTest
  @CsvSource({"lesnoy/~$plan.docx", "lesnoy/.DS_Store", "lesnoy/.roadmap.md.swp", "Thumbs.db"})
  void leftoversArePassedOver(String file) throws IOException {
    write(file, "");

    assertEquals(List.of(), codes());
  }
}
