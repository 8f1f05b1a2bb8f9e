package org.metodportal.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

class YamlTreeTest {
  private final ProblemReport report = new ProblemReport();

  @Test
  void readsEveryType() {
    YamlTree tree =
        parse(
            """
            title: Доля педагогов   # примечание
            year: 2024
            number: "202"
            share: 0.5
            date: 2021-03-01
            synthetic: true
            answer: нет
            act: {kind: приказ}
            by_year: {2022: 80, 2023: 82.5}
            years:
              - id: а
              - id: б
            words: [один, два]
            """);
    assertEquals("Доля педагогов", tree.string("title"));
    assertEquals(2024, tree.integer("year"));
    assertEquals(202, tree.integer("number"));
    assertEquals("202", tree.string("number"));
    assertEquals(new BigDecimal("0.5"), tree.decimal("share"));
    assertEquals(LocalDate.of(2021, 3, 1), tree.date("date"));
    assertEquals(true, tree.flag("synthetic"));
    assertEquals(false, tree.optionalFlag("answer"));
    assertEquals("приказ", tree.tree("act").string("kind"));
    assertEquals(
        Map.of(2022, new BigDecimal("80"), 2023, new BigDecimal("82.5")),
        tree.optionalDecimalsByInteger("by_year"));
    assertEquals(
        List.of("а", "б"), tree.trees("years").stream().map(entry -> entry.string("id")).toList());
    assertEquals(List.of("один", "два"), tree.optionalStrings("words"));
    assertEquals(List.of(), messages());
  }

  @Test
  void isSilentAboutAbsentOptionalKeys() {
    YamlTree tree = parse("a: 1\n");
    assertNull(tree.optionalString("x"));
    assertNull(tree.optionalText("x"));
    assertNull(tree.optionalInteger("x"));
    assertNull(tree.optionalDecimal("x"));
    assertNull(tree.optionalDate("x"));
    assertNull(tree.optionalFlag("x"));
    assertNull(tree.optionalTree("x"));
    assertNull(tree.optionalChoice("x", Choices.of("a")));
    assertEquals(List.of(), tree.optionalTrees("x"));
    assertEquals(List.of(), tree.optionalStrings("x"));
    assertEquals(Map.of(), tree.optionalDecimalsByInteger("x"));
    assertEquals(List.of(), messages());
  }

  @Test
  void namesTheMissingKey() {
    YamlTree tree = parse("# начало\nact:\n  kind: приказ\n");
    assertNull(tree.tree("act").string("number"));
    assertEquals(
        List.of("f.yaml:3:3: Нет обязательного ключа «number». Добавьте строку «number: …»."),
        messages());
  }

  @Test
  void namesTheEmptyKey() {
    YamlTree tree = parse("title:\nnote: ''\n");
    assertNull(tree.string("title"));
    assertNull(tree.optionalString("note"));
    assertEquals(
        List.of(
            "f.yaml:1:1: Ключ «title» пуст. Напишите значение после двоеточия.",
            "f.yaml:2:1: Ключ «note» пуст. Напишите значение после двоеточия или уберите строку."),
        messages());
  }

  @Test
  void namesTheNearestKey() {
    parse("condition: a\npopultion: b\n").allow("population", "condition");
    assertEquals(
        List.of(
            "f.yaml:2:1: Неизвестный ключ «popultion». Возможно, вы имели в виду «population»."
                + " Допустимые ключи: population, condition."),
        messages());
    assertEquals("popultion", report.sorted().get(0).value());
  }

  @Test
  void namesTheNearestValue() {
    assertNull(parse("measure: shrae\n").choice("measure", Choices.of("share", "count")));
    assertEquals(
        List.of(
            "f.yaml:1:10: У ключа «measure» не бывает значения «shrae». Возможно, вы имели в виду"
                + " «share». Допустимые значения: share, count."),
        messages());
  }

  @Test
  void saysWhatTypeItNeeds() {
    YamlTree tree =
        parse(
            """
            year: двадцать
            share: 0,5
            date: 01.03.2021
            day: 2021-02-30
            flag: может быть
            title: [а]
            act: приказ
            list: {a: 1}
            words: слово
            by_year: {год: 1, 2022: много}
            nested: [[1]]
            """);
    assertNull(tree.integer("year"));
    assertNull(tree.decimal("share"));
    assertNull(tree.date("date"));
    assertNull(tree.date("day"));
    assertNull(tree.flag("flag"));
    assertNull(tree.string("title"));
    assertNull(tree.tree("act"));
    assertEquals(List.of(), tree.trees("list"));
    assertEquals(List.of(), tree.optionalStrings("words"));
    assertEquals(Map.of(), tree.optionalDecimalsByInteger("by_year"));
    assertEquals(List.of(), tree.optionalTrees("nested"));
    assertEquals(
        List.of(
            "f.yaml:1:7: Ключ «year»: здесь нужно целое число, а написано «двадцать». Напишите,"
                + " например, 2024.",
            "f.yaml:2:8: Ключ «share»: здесь нужно число, а написано «0,5». Дробную часть"
                + " отделите точкой: 0.5.",
            "f.yaml:3:7: Ключ «date»: здесь нужна дата, а написано «01.03.2021». Напишите"
                + " «2021-03-01».",
            "f.yaml:4:6: Ключ «day»: здесь нужна дата, которая бывает, а написано «2021-02-30»."
                + " Проверьте год, месяц и день: порядок такой, как в 2024-03-01.",
            "f.yaml:5:7: Ключ «flag»: здесь нужно true или false, а написано «может быть»."
                + " Напишите true (да) или false (нет).",
            "f.yaml:6:8: Ключ «title»: здесь нужен текст, а стоит список. Напишите после двоеточия"
                + " одно значение; знаки «[», «{» и «- » в его начале — в кавычках.",
            "f.yaml:7:6: Ключ «act»: здесь нужны вложенные ключи, а написано «приказ». Пишите их"
                + " под ключом с отступом в два пробела.",
            "f.yaml:8:7: Ключ «list»: здесь нужен список, а стоят вложенные ключи. Начинайте"
                + " каждый его пункт с «- ».",
            "f.yaml:9:8: Ключ «words»: здесь нужен список, а написано «слово». Пишите каждое"
                + " значение с новой строки после «- ».",
            "f.yaml:10:11: В «by_year» слева от двоеточия нужно целое число, а написано «год»."
                + " Напишите, например, 2024: 30.",
            "f.yaml:10:25: Ключ «2022»: здесь нужно число, а написано «много». Дробную часть"
                + " отделите точкой: 0.5.",
            "f.yaml:11:10: Ключ «nested»: здесь нужны вложенные ключи, а стоит список. Пишите их"
                + " под ключом с отступом в два пробела."),
        messages());
  }

  @Test
  void refusesDuplicateKeysAtAnyDepth() {
    assertNull(parse("a: 1\nb:\n  c: 1\n  c: 2\na: 3\n"));
    assertEquals(
        List.of(
            "f.yaml:4:3: Ключ «c» повторяется. Оставьте одну из строк.",
            "f.yaml:5:1: Ключ «a» повторяется. Оставьте одну из строк."),
        messages());
  }

  static List<String[]> faults() {
    return List.of(
        new String[] {
          "a:\n\tb: 1\n",
          "2:1",
          "Отступ сделан знаком табуляции. В YAML отступы делают только пробелами."
        },
        new String[] {
          "a: б: в\n",
          "1:5",
          "Лишнее двоеточие. Значение, в котором есть «: », возьмите в кавычки; проверьте и отступ"
              + " этой строки."
        },
        new String[] {
          "a: 1\nслово\nb: 2\n",
          "2:1",
          "После ключа нет двоеточия, или продолжение значения стоит без отступа. Пишите «ключ:"
              + " значение» в одну строку; длинное значение возьмите в кавычки."
        },
        new String[] {
          "a: 1\nb:слово\nc: 2\n",
          "2:1",
          "После двоеточия нет пробела. Пишите «ключ: значение», с одним обычным пробелом."
        },
        new String[] {
          "a: {b: 2,5}\n",
          "1:10",
          "После «5» нет двоеточия: в фигурных скобках запятая отделяет ключи. Значение с запятой"
              + " возьмите в кавычки, а дробь пишите с точкой: 2.5."
        },
        new String[] {
          "a: &б в\n",
          "1:4",
          "Слово после «&» YAML читает как служебную метку и в значение не берёт. Возьмите значение"
              + " в кавычки."
        },
        new String[] {"a: 'б\nb: 2\n", "1:4", "Кавычка не закрыта. Поставьте закрывающую кавычку."},
        new String[] {
          "a: \"б\\я\"\n",
          "1:7",
          "Непонятный знак после «\\». Возьмите значение в одинарные кавычки."
        },
        new String[] {
          "a: @б\n",
          "1:4",
          "С этого знака значение начинаться не может. Возьмите значение в кавычки."
        },
        new String[] {
          "a: [1, 2\nb: 3\n",
          "2:2",
          "Список в скобках не закрыт, или в нём нет запятой. Поставьте запятую или скобку;"
              + " значение, которое начинается с «[» или «{», возьмите в кавычки."
        },
        new String[] {
          "a: *б\n",
          "1:4",
          "Значение начинается с «*» или «&», и YAML читает его как служебную метку. Возьмите"
              + " значение в кавычки."
        },
        new String[] {
          "a: !position_fit\n",
          "1:4",
          "Значение начинается с «!», и YAML читает его как служебную метку. Возьмите всё значение"
              + " в одинарные кавычки."
        },
        new String[] {
          "a: \"школа\" == б\n",
          "1:12",
          "Строка не похожа на «ключ: значение», или её отступ не совпадает с соседними. Выровняйте"
              + " отступ; после закрытой кавычки в значении ничего не пишите."
        },
        new String[] {
          "a: 1\n  b: 2\n",
          "2:4",
          "Лишнее двоеточие. Значение, в котором есть «: », возьмите в кавычки; проверьте и отступ"
              + " этой строки."
        },
        new String[] {"a: 1\n---\nb: 2\n", "2:1", "Лишняя строка «---». Уберите её."},
        new String[] {
          "a: б\u0000в\n",
          "1:5",
          "Недопустимый невидимый знак (код 0000). Удалите его и наберите это место заново."
        },
        new String[] {
          "- а\n- б\n",
          "1:1",
          "Здесь нужны ключи со значениями. Пишите каждый ключ с новой строки:"
              + " «ключ: значение»."
        },
        new String[] {
          "? [а]\n: б\n",
          "1:3",
          "Ключом может быть только слово или число. Если это значение, возьмите его в кавычки."
        },
        new String[] {
          "# пусто\n",
          "1:1",
          "Здесь нет ни одного ключа. Пишите каждый ключ с новой строки: «ключ: значение»."
        });
  }

  @ParameterizedTest
  @MethodSource("faults")
  void explainsYaml(String yaml, String place, String message) {
    assertNull(parse(yaml));
    assertEquals(List.of("f.yaml:" + place + ": " + message), messages());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: &x [*x]\n",
        "a: &x {b: *x}\n",
        "<<: {a: 1}\n",
        "%YAML 9.9\n---\na: 1\n",
        "a: |9\n  б\n",
        "a: !!binary б\n",
        "}{",
        "? ",
        ": ",
        "-",
        "a: >-+\n б",
        "\"",
        "&a",
        "*a: 1",
        "a: 1\n b: 2\n  c",
        "\uD800",
      })
  void neverThrows(String yaml) {
    YamlTree tree = parse(yaml);
    if (tree == null) {
      assertTrue(report.errors() > 0);
    } else {
      tree.allow("b");
      tree.tree("a");
      tree.optionalStrings("a");
    }
  }

  @Test
  void refusesABottomlessDocument() {
    assertNull(parse("a: " + "[".repeat(100_000)));
    assertEquals(
        List.of("f.yaml:1:43: Слишком много вложенных списков. Проверьте скобки и отступы."),
        messages());
  }

  @Test
  void keepsTheOrderOfKeys() {
    YamlTree tree = parse("b: 1\na: 2\n");
    assertNotNull(tree);
    assertEquals(List.of("b", "a"), tree.keys());
    assertTrue(tree.has("a"));
    assertEquals("f.yaml:1:1", tree.position().toString());
    assertEquals("f.yaml:2:1", tree.keyPosition("a").toString());
    assertEquals("f.yaml:2:4", tree.position("a").toString());
  }

  private YamlTree parse(String yaml) {
    return YamlTree.parse(yaml, "f.yaml", "", report);
  }

  private List<String> messages() {
    return report.sorted().stream().map(Problem::toString).toList();
  }
}
