package org.metodportal.page.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.definition.Measure;
import org.metodportal.definition.UnitKind;
import org.metodportal.page.DefinitionDraft;

final class PopulationWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "PERSON ; ; все работники",
        "PERSON ; role == \"педагог\" ; педагоги",
        "PERSON ; role in [\"педагог\", \"руководитель\", \"заместитель\"] ; педагоги,"
            + " руководители и заместители",
        "PERSON ; role == \"педагог\" && age < 35 && experience < 3 ; педагоги моложе 35 лет и со"
            + " стажем меньше 3 лет",
        "PERSON ; role == \"педагог\" && age < 31 ; педагоги моложе 31 года",
        "PERSON ; role == \"педагог\" && org.type == \"школа\" ; педагоги в школах",
        "PERSON ; role == \"педагог\" && diagnostics.exists(d, d.year == year) ; педагоги с"
            + " диагностикой этого года",
        "PERSON ; role == \"педагог\" && diagnostics.exists(d, d.year == year && d.score > 60) ;"
            + " педагоги при ещё одном условии",
        "PERSON ; (role in ['педагог']) && (age<25 && experience < 2.5) ; педагоги моложе 25 лет"
            + " при ещё одном условии",
        "PERSON ; role == \"педагог\" && routes.exists(r, year == r.year) ; педагоги с маршрутом"
            + " этого года",
        "PERSON ; role == \"педагог\" || age < 35 ; все работники при ещё одном условии",
        "PERSON ; role == \"повар\" && subject == \"a && b\" ; все работники при ещё нескольких"
            + " условиях",
        "TEAM ; ; управленческие команды всех организаций",
        "TEAM ; org.type in [\"школа\", \"детский сад\"] ; управленческие команды школ и детских"
            + " садов",
        "ORGANIZATION ; org.type == \"школа\" ; школы",
        "PROGRAMME ; ; программы",
        "ANSWER ; ; число из ответа территории",
      })
  void conditionsAreSaidInWords(UnitKind unit, String condition, String words) {
    String cel = condition == null ? "" : condition;
    assertEquals(
        words,
        PopulationWords.of(
                DefinitionDraft.of("kirov", "a", "А", "А")
                    .kind(Measure.SHARE, unit)
                    .expressions(cel.isEmpty() ? null : DefinitionDraft.expression(cel), null)
                    .build())
            .replace('\u00a0', ' '));
  }
}
