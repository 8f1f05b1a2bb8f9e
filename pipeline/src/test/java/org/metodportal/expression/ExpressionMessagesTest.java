package org.metodportal.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.metodportal.document.PlacedText;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** What an editor reads when an expression is wrong; it starts in column 13 of line 7. */
class ExpressionMessagesTest {
  private static final String PERSON_VARIABLES =
      "year, role, subject, age, experience, category, position_fit, status, profile_match,"
          + " digital_profile, org, diagnostics, routes, training, mentoring, mentors, support,"
          + " roles.";

  private final ExpressionLanguage language =
      new ExpressionLanguage(
          Map.of(
              "staff.role", List.of("педагог", "руководитель"),
              "diagnostics.operator", List.of("центр", "институт"),
              "organizations.type", List.of("школа", "детский сад")));

  @Test
  void namesTheNearestVariableAndAllOfThem() {
    assertEquals(
        "k1.md:7:13: Переменной «rol» нет. Возможно, вы имели в виду «role». Есть переменные: "
            + PERSON_VARIABLES,
        message("rol == \"педагог\""));
  }

  @Test
  void namesLoopVariablesFirst() {
    assertEquals(
        "k1.md:7:35: Переменной «dd» нет. Возможно, вы имели в виду «d». Есть переменные: d, "
            + PERSON_VARIABLES,
        message("diagnostics.exists(d, dd.score > 60)"));
  }

  @Test
  void namesTheNearestFieldOfTheRow() {
    assertEquals(
        "k1.md:7:37: Поля «scor» нет. Возможно, вы имели в виду «score». Есть поля: year,"
            + " procedure, operator, score, deficits.",
        message("diagnostics.exists(d, d.scor > 60)"));
    assertEquals(
        "k1.md:7:17: Поля «typ» нет. Возможно, вы имели в виду «type». Есть поля: type,"
            + " settlement, low_results.",
        message("org.typ == \"школа\""));
  }

  @Test
  void namesTheFieldOfTheRowsOfAFilter() {
    assertEquals(
        "k1.md:7:63: Поля «scores» нет. Возможно, вы имели в виду «score». Есть поля: year,"
            + " procedure, operator, score, deficits.",
        message("diagnostics.filter(d, d.year == year).exists(d, d.scores > 1)"));
  }

  @Test
  void namesTheFunctionsAndSaysNothingAboutWhatIsInsideAnUnknownOne() {
    assertEquals(
        "k1.md:7:25: Функции «map» нет. Есть функции: exists, all, exists_one, filter, size,"
            + " latest_score, total_hours, has, startsWith, endsWith, contains.",
        message("diagnostics.map(d, d.year) == 1"));
  }

  @Test
  void namesTheNearestCode() {
    assertEquals(
        "k1.md:7:21: Значения «педагогг» нет в списке для «role». Возможно, вы имели в виду"
            + " «педагог». Есть значения: педагог, руководитель.",
        message("role == \"педагогг\""));
    assertEquals(
        "k1.md:7:32: Значения «директор» нет в списке для «role». Есть значения: педагог,"
            + " руководитель.",
        message("role in [\"педагог\",\"директор\"]"));
    assertEquals(
        "k1.md:7:35: Значения «центер» нет в списке для «d.operator». Возможно, вы имели в виду"
            + " «центр». Есть значения: центр, институт.",
        message("diagnostics.exists(d, \"центер\" != d.operator)"));
    assertEquals(
        "k1.md:7:25: Значения «Школа» нет в списке для «org.type». Возможно, вы имели в виду"
            + " «школа». Есть значения: школа, детский сад.",
        message("org.type == \"Школа\""));
  }

  @Test
  void checksConclusionsWithoutASchema() {
    assertEquals(
        "k1.md:7:27: Значения «да» нет в списке для «conclusion». Есть значения: положительное,"
            + " отрицательное, нет.",
        only(check("conclusion == \"да\"", Subject.PRACTICE, false)).toString());
  }

  @Test
  void doesNotCheckCodesThatAreNotListed() {
    assertEquals(List.of(), check("category == \"высочайшая\"", Subject.PERSON, false).sorted());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          role = "педагог"                 ; 18 ; Равенство пишут двумя знаками. Напишите «==».
          age => 35                        ; 17 ; Знак «=>» пишут наоборот. Напишите «>=».
          role == "педагог" and age > 3    ; 31 ; Слово «and» здесь не понимается. Напишите «&&».
          role == "педагог" или age > 3    ; 31 ; Слово «или» здесь не понимается. Напишите «||».
          not position_fit                 ; 17 ; Слово «not» здесь не понимается. Напишите «!».
          position_fit & profile_match     ; 26 ; Знак «&» пишут дважды. Напишите «&&».
          role == педагог                  ; 21 ; Слово «педагог» стоит без кавычек. Берите текст в прямые кавычки: "педагог".
          role == «педагог»                ; 21 ; Кавычка « здесь не годится. Берите текст в прямые кавычки: "школа".
          role == "педагог                 ; 21 ; Кавычка не закрыта. Поставьте такую же в конце текста.
          age >                            ; 18 ; Выражение обрывается. Допишите то, что стоит после последнего знака, или закройте скобку.
          (age > 3                         ; 21 ; Не хватает закрывающей скобки. Поставьте «)».
          age > 3)                         ; 20 ; Лишняя скобка «)». Уберите её.
          age > > 3                        ; 19 ; Здесь не может стоять «>». Проверьте скобки, кавычки и знаки.
          has(role)                        ; 16 ; В скобках has ставят поле через точку. Например: has(d.score).
          diagnostics.exists(d.year, true) ; 33 ; Первым в скобках ставят имя для строки списка. Например: diagnostics.exists(d, d.year == year).
          age == 99999999999999999999      ; 20 ; Число слишком большое. Проверьте число цифр.
          if                               ; 13 ; Слово «if» занято языком выражений. Выбор пишут так: условие ? значение : другое значение.
          """)
  void explainsSyntax(String cel, int column, String message) {
    assertEquals("k1.md:7:" + column + ": " + message, message(cel));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      textBlock =
          """
          role == 1                  ; 18 ; Знак «==» не применяют к таким значениям: текст, целое число. Текст сравнивают с текстом в кавычках, число — с числом без кавычек.
          position_fit == "да"       ; 26 ; Знак «==» не применяют к таким значениям: да/нет, текст. «Да» и «нет» записывают без кавычек: true и false.
          category == null           ; 22 ; Знак «==» не применяют к таким значениям: текст, null. С null не сравнивают: если значения нет, условие и так неизвестно.
          role < "б"                 ; 18 ; Знак «<» не применяют к таким значениям: текст, текст. Больше и меньше бывают только числа.
          position_fit && role       ; 26 ; Знак «&&» не применяют к таким значениям: да/нет, текст. Слева и справа от «&&» и «||» и после «!» нужны условия.
          age in ["35"]              ; 17 ; Знак «in» не применяют к таким значениям: целое число, список. Справа от in нужен список значений того же вида, что слева.
          role in ["педагог", 5]     ; 33 ; В списке стоит целое число, а слева от in — текст. Все значения списка должны быть того же вида, что слева.
          role + "а" == "б"          ; 18 ; Знак «+» не применяют к таким значениям: текст, текст. Арифметика бывает только с числами.
          position_fit ? 1 : "а"     ; 26 ; Знак «?:» не применяют к таким значениям: да/нет, целое число, текст. Пишите так: условие ? значение : другое значение того же вида.
          age.exists(x, x > 1)       ; 13 ; Перебирать можно только список, а здесь целое число. Например: diagnostics.exists(d, d.year == year).
          diagnostics.year == 3      ; 24 ; «diagnostics» — список: поле есть у его строки, а не у списка. Например: diagnostics.exists(x, x.year == …).
          role.year == 3             ; 17 ; У значения вида «текст» полей нет. Уберите точку и то, что после неё.
          diagnostics[0].year == 3   ; 24 ; Строку списка по номеру не берут. Ищите её по признаку: diagnostics.exists(d, d.year == year).
          latest_score(role) > 60    ; 13 ; Функция «latest_score» не принимает такие значения: текст. Пишите так: latest_score(diagnostics).
          diagnostics.exists(d)      ; 25 ; Функция «exists» записана не полностью. Пишите так: diagnostics.exists(d, d.year == year).
          diagnostics == diagnostics ; 25 ; Списки и строки таблиц целиком не сравнивают. Сравните их поля: diagnostics.exists(d, d.year == year).
          [1].exists(x, x == age)    ; 13 ; Список значений в скобках пишут только справа от in. Например: role in ["педагог", "руководитель"].
          1u == 1u                   ; 13 ; Такая запись в показателях не используется. Оставьте сравнения, &&, ||, !, in, exists, all, filter и арифметику.
          {"а": 1} == {"а": 1}       ; 13 ; Такая запись в показателях не используется. Оставьте сравнения, &&, ||, !, in, exists, all, filter и арифметику.
          age == 9007199254740993    ; 20 ; Слишком большое число. Проверьте число цифр.
          role                       ; 13 ; Здесь нужно условие, а выражение даёт: текст. Добавьте сравнение, например == "педагог" или > 60.
          """)
  void explainsTypes(String cel, int column, String message) {
    assertEquals("k1.md:7:" + column + ": " + message, message(cel));
  }

  @Test
  void asksForANumberWhereAScoreIsNeeded() {
    assertEquals(
        "k1.md:7:13: Здесь нужно число, а выражение даёт: да/нет. Например: number(\"вопрос\").",
        only(check("yes(\"t1\")", Subject.ORGANIZATION, true)).toString());
  }

  @Test
  void asksForTheQuestionInQuotesAndTheYearByTheReportingYear() {
    assertEquals(
        "k1.md:7:20: Вопрос анкеты называют его кодом в кавычках. Например:"
            + " yes(\"mentoring-model\").",
        only(check("yes(org.type)", Subject.ORGANIZATION, false)).toString());
    assertEquals(
        "k1.md:7:29: Год ответа отсчитывают от отчётного года. Пишите year, year - 1 или year + 1.",
        only(check("number_in(\"t1\", 2021) > 1.0", Subject.TERRITORY, false)).toString());
  }

  @Test
  void reportsEveryMistakeOfNamesAtOnce() {
    List<Problem> problems =
        check("rol == \"педагог\" && org.typ == \"школа\"", Subject.PERSON, false).sorted();
    assertEquals(List.of("rol", "typ"), problems.stream().map(Problem::value).toList());
  }

  @Test
  void refusesAnExpressionTooLongToRead() {
    assertEquals(
        "k1.md:7:13: Выражение длиннее 4000 знаков. Упростите его.",
        message("age > 1 || ".repeat(400) + "age > 1"));
  }

  @Test
  void refusesAnExpressionNestedTooDeep() {
    assertEquals(
        "Выражение слишком сложное.",
        only(check("(".repeat(1500) + "age > 1" + ")".repeat(1500), Subject.PERSON, false))
            .message());
  }

  private String message(String cel) {
    return only(check(cel, Subject.PERSON, false)).toString();
  }

  private static Problem only(ProblemReport report) {
    List<Problem> problems = report.sorted();
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0);
  }

  private ProblemReport check(String cel, Subject subject, boolean numeric) {
    ProblemReport report = new ProblemReport();
    CheckedExpression expression =
        language.check(
            PlacedText.of(cel, SourcePosition.of("k1.md", 7, 13)),
            subject,
            numeric,
            "kirov",
            report);
    if (report.errors() > 0) {
      assertNull(expression);
    }
    return report;
  }
}
