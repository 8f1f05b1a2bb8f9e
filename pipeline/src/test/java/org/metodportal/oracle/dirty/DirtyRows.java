package org.metodportal.oracle.dirty;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts mistakes into clean rows: wrong and missing values, unknown ids, rows given twice. */
final class DirtyRows {
  private final Chance chance;
  private final TableSchema schema;

  DirtyRows(Chance chance, TableSchema schema) {
    this.chance = chance;
    this.schema = schema;
  }

  /** The rows, some of them changed, with some more among them. */
  List<Map<String, String>> spoil(List<Map<String, String>> clean) {
    int changes =
        switch (schema.name()) {
          case "organizations" -> 25;
          case "programmes", "staff", "diagnostics", "training" -> 14;
          case "answers", "mentoring", "roles" -> 5;
          default -> 10;
        };
    List<Map<String, String>> rows = new ArrayList<>();
    for (Map<String, String> row : clean) {
      rows.add(row);
      if (chance.oneIn(10)) {
        rows.add(row);
      }
      if (chance.oneIn(changes)) {
        rows.add(changed(row));
      }
      if (chance.oneIn(changes)) {
        rows.set(rows.size() - 1, changed(rows.get(rows.size() - 1)));
      }
    }
    return chance.oneIn(3) ? chance.shuffled(rows) : rows;
  }

  private Map<String, String> changed(Map<String, String> row) {
    Map<String, String> changed = new HashMap<>(row);
    if (schema.name().equals("staff") && chance.oneIn(6)) {
      changed.put("role", chance.of("заместитель", "педагог", "руководитель"));
      return changed;
    }
    boolean answer = schema.name().equals("answers") && chance.oneIn(2);
    SchemaField field = answer ? schema.field("answer") : chance.of(schema.fields());
    changed.put(field.name(), other(field, row));
    if (field.start() != null && chance.oneIn(2)) {
      changed.put(field.name(), earlier(row.getOrDefault(field.start(), "")));
    }
    return changed;
  }

  private String other(SchemaField field, Map<String, String> row) {
    if (chance.oneIn(4)) {
      return "";
    }
    return switch (field.type()) {
      case "id" -> chance.of("X-404", "нет такого", "2 1", row.getOrDefault("person_id", "X-1"));
      case "date" ->
          chance.of(
              "31.02.2022",
              "2021-02-30",
              "сентябрь 2021 г.",
              "2019-2020",
              "01 МАР 2021",
              "19999",
              "60001",
              "20000",
              "60000",
              "1850-05-01",
              "1921-07-01",
              "1920-01-01",
              "2007-01-01",
              "2007-01-02",
              "2004-01-01",
              "2023-01-01",
              "2022-12-31",
              "2030-06-01");
      case "year" -> chance.of("2004", "22", "2019-2020", "двадцать", "2022 г.", "2026", "2021");
      case "yesno" -> chance.of("да", "нет", "может быть", "2", "не знаю", "да, с 2021 г.");
      case "percent" -> chance.of("101", "-5", "0", "100", "100.1", "12.5", "отлично", "5 из 10");
      case "number" -> chance.of("много", "-3", "0", "12.5", "1234.5", "1234", "около 10");
      case "code" -> chance.of("прочее", "не указано", chance.of(field.codes()), "нет");
      case "codes" -> chance.of("ФГ-ЧТ", "ФГ-ЧТ,ОЦЕНКА", ",");
      case "answer" ->
          chance.of("да", "нет", "3", "2.5", "0", "1", "частично", "12", "-2", "0.05", "1 000");
      default ->
          chance.of("Труд (технология)", "физика", "ещё", "Ещё", "Итоговое сочинение", "Из них");
    };
  }

  private static String earlier(String start) {
    if (start.matches("\\d{4}.*")) {
      return Integer.parseInt(start.substring(0, 4)) - 1 + start.substring(4);
    }
    return start;
  }
}
