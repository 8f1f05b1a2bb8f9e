package org.metodportal.content.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.metodportal.content.regulation.Place;
import org.metodportal.content.regulation.Regulation;
import org.metodportal.content.regulation.SmallRegulation;
import org.metodportal.problem.ProblemReport;

class GlossaryReaderTest {
  @TempDir Path folder;
  private final ProblemReport report = new ProblemReport();

  @Test
  void readsATermWithAllItHas() throws IOException {
    Regulation regulation =
        SmallRegulation.of(folder, "## Положение\n### 2. Термины\nАбзац.\n").regulation();
    Glossary glossary =
        read(
            "## Индивидуальный образовательный маршрут\nСокращение: ИОМ\nЛичный план.\nИсточник:"
                + " разд. 2\n",
            regulation);
    assertEquals(List.of(), report.sorted());
    Term term = glossary.terms().get(0);
    assertEquals("individualnyy-obrazovatelnyy-marshrut", term.anchor());
    assertEquals("Индивидуальный образовательный маршрут", term.name());
    assertEquals("ИОМ", term.abbreviation());
    assertEquals("Личный план.", term.definition());
    assertEquals("разд. 2", term.source());
    Place place = term.place();
    assertNotNull(place);
    assertEquals("razdel-2", place.anchor());
    assertEquals(4, term.line());
  }

  @Test
  void saysWhatIsWrongAndWhere() throws IOException {
    Regulation regulation = SmallRegulation.of(folder, "## Положение\n1. а\n").regulation();
    Glossary glossary =
        read(
            "Лишнее.\n## Пусто\n## Тьютор\nВедёт.\nИсточник: разд. 9\n## тьютор\nЕщё раз.\n",
            regulation);
    assertEquals(
        List.of(
            "content/lesnoy/glossary.md:4: Эта строка не относится ни к одному термину. Начните"
                + " термин строкой «## Термин», под ней напишите определение.",
            "content/lesnoy/glossary.md:5: У термина «Пусто» нет определения. Напишите его под"
                + " заголовком одной строкой.",
            "content/lesnoy/glossary.md:8: Источник «разд. 9» никуда не ведёт: такого места в"
                + " документе нет. Напишите его как ссылку, например «разд. 2» или «Приложение 1,"
                + " п. 2».",
            "content/lesnoy/glossary.md:9: Термин «тьютор» уже есть в строке 6. Оставьте одно"
                + " определение."),
        report.sorted().stream().map(Object::toString).toList());
    assertEquals(1, glossary.terms().size());
  }

  @Test
  void aTermThatIsOnlyDefinedIsNotUsed() throws IOException {
    Regulation regulation =
        SmallRegulation.of(
                folder,
                "## Положение\n1. Помогает тьютор.\n- «Менторство» — о нём\n> менторство\n"
                    + "- Интеграция — есть интеграция\n")
            .regulation();
    Glossary glossary = read("## Тьютор\nа\n## Менторство\nб\n## Интеграция\nв\n", regulation);
    assertEquals(
        List.of(
            "content/lesnoy/glossary.md:6: Термин «Менторство» в документе не встречается. Если акт"
                + " его только определяет, добавьте под ним «> Примечание портала: …»; если слово"
                + " другое, исправьте его."),
        UnusedTerms.of(glossary, regulation, "lesnoy").stream().map(Object::toString).toList());
  }

  @Test
  void aRemarkUnderATermIsKeptAndSaysThatItIsKnownToBeUnused() throws IOException {
    Regulation regulation = SmallRegulation.of(folder, "## Положение\n1. Слово.\n").regulation();
    Glossary glossary =
        read("## Менторство\nо нём\n> Примечание портала: только определён.\n", regulation);
    assertEquals("только определён.", glossary.terms().get(0).note());
    assertEquals(List.of(), UnusedTerms.of(glossary, regulation, "lesnoy"));
    assertEquals(List.of(), report.sorted());
  }

  @Test
  void formsOfOneNameHaveOneKey() throws IOException {
    Glossary glossary =
        read("## Профессиональные дефициты\nа\n## Профессиональный дефицит\nб\n", null);
    assertEquals(glossary.terms().get(0).key(), glossary.terms().get(1).key());
  }

  @Test
  void aTerritoryMayHaveNone() {
    assertNull(GlossaryReader.read(folder, "content", "lesnoy", null, report));
    assertEquals(List.of(), report.sorted());
  }

  private Glossary read(String text, @Nullable Regulation regulation) throws IOException {
    Path territory = Files.createDirectories(folder.resolve("lesnoy"));
    Files.writeString(territory.resolve("glossary.md"), "---\ntitle: Термины\n---\n" + text);
    return GlossaryReader.read(folder, "content", "lesnoy", regulation, report);
  }
}
