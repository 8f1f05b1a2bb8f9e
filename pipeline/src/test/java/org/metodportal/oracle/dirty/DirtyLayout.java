package org.metodportal.oracle.dirty;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays rows of a table out as an office might: titles, header, rows and what stands between. */
final class DirtyLayout {
  private static final List<String> PERSONAL =
      List.of("ФИО", "Фамилия", "Имя", "СНИЛС", "Паспорт", "Телефон", "E-mail", "Отчество");
  private static final List<String> UNKNOWN =
      List.of("№ п/п", "Примечание", "Награды", "Ставка", "", "Пол");
  private static final List<String> ABOVE =
      List.of(
          "Сведения за отчётный год",
          "Управление образования",
          "по состоянию на 01.01.2024",
          "Приложение 1, форма 2",
          "УТВЕРЖДЕНО; приказ № 5",
          "2023");

  private final Chance chance;
  private final DirtySpelling spelling;

  DirtyLayout(Chance chance) {
    this.chance = chance;
    this.spelling = new DirtySpelling(chance);
  }

  /** A column: of a field of the table, or one the contract does not know when that is null. */
  private record Column(@Nullable SchemaField field, String title) {}

  /** The lines of a file; an empty list is a completely empty line. */
  List<List<String>> lay(TableSchema schema, List<Map<String, String>> rows) {
    List<Column> columns = columns(schema);
    List<List<String>> lines = new ArrayList<>();
    for (int i = chance.of(0, 0, 1, 3, 7); i > 0; i--) {
      if (chance.oneIn(4)) {
        lines.add(List.of());
      }
      lines.add(chance.oneIn(2) ? List.of(chance.of(ABOVE)) : wide(chance.of(ABOVE), columns));
    }
    lines.add(columns.stream().map(Column::title).toList());
    if (chance.oneIn(4)) {
      List<String> numbering = new ArrayList<>();
      columns.forEach(column -> numbering.add(Integer.toString(numbering.size() + 1)));
      lines.add(numbering);
    }
    for (Map<String, String> row : rows) {
      if (chance.oneIn(25)) {
        between(columns, lines);
      }
      lines.add(line(columns, row));
    }
    end(columns, lines);
    return lines;
  }

  private List<Column> columns(TableSchema schema) {
    List<Column> columns = new ArrayList<>();
    int lost = chance.oneIn(30) ? chance.below(schema.fields().size()) : -1;
    for (SchemaField field : schema.fields()) {
      boolean optional = !field.required() && !schema.key().contains(field.name());
      if (columns.size() != lost && !(optional && chance.oneIn(12))) {
        columns.add(new Column(field, spelling.title(field)));
      } else {
        lost = -1;
      }
    }
    for (int i = chance.below(3); i > 0; i--) {
      columns.add(new Column(null, spelling.worn(chance.of(PERSONAL))));
    }
    for (int i = chance.below(3); i > 0; i--) {
      columns.add(new Column(null, chance.of(UNKNOWN)));
    }
    if (chance.oneIn(20)) {
      columns.add(new Column(null, chance.of(chance.of(schema.fields()).titles())));
    }
    return chance.oneIn(2) ? chance.shuffled(columns) : columns;
  }

  private List<String> line(List<Column> columns, Map<String, String> row) {
    List<String> cells = new ArrayList<>();
    for (Column column : columns) {
      SchemaField field = column.field();
      cells.add(
          field == null
              ? chance.of("", "Проверка П. П.", "+7 000 000-00-00", "7", "—")
              : spelling.worn(
                  spelling.spell(field, Objects.requireNonNullElse(row.get(field.name()), ""))));
    }
    if (chance.oneIn(30)) {
      cells.addAll(List.of("лишнее", ""));
    } else if (chance.oneIn(40)) {
      return new ArrayList<>(cells.subList(0, 1 + chance.below(cells.size())));
    }
    while (chance.oneIn(2) && cells.size() > 1 && cells.get(cells.size() - 1).isEmpty()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private void between(List<Column> columns, List<List<String>> lines) {
    switch (chance.below(8)) {
      case 7 -> lines.add(columns.stream().map(Column::title).toList());
      case 0 -> lines.add(List.of());
      case 1 -> lines.add(wide("", columns));
      case 2 -> lines.add(wide(chance.of("Итого", "ИТОГО:", "Всего по школе", "всего"), columns));
      case 3 -> lines.add(wide(chance.of("в том числе:", "из них", "Из них женщин"), columns));
      case 4 -> lines.add(wide("2021 год", columns));
      case 5 -> {
        List<String> late = new ArrayList<>(wide("", columns));
        late.set(chance.below(late.size()), " Итого: ");
        late.set(late.size() - 1, "45");
        lines.add(late);
      }
      default -> {
        lines.add(wide("\u00A0", columns));
        lines.add(List.of());
      }
    }
  }

  private void end(List<Column> columns, List<List<String>> lines) {
    if (chance.oneIn(3)) {
      lines.add(wide("Итого:", columns));
    }
    if (chance.oneIn(4)) {
      lines.add(wide("", columns));
    }
    if (chance.oneIn(4)) {
      lines.add(List.of());
      lines.add(wide("Исполнитель методист", columns));
    }
    if (chance.oneIn(4)) {
      lines.add(List.of());
      lines.add(List.of());
    }
  }

  /** A line of as many cells as the header, only the first of them filled. */
  private static List<String> wide(String first, List<Column> columns) {
    List<String> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(cells.isEmpty() ? first : ""));
    return cells;
  }
}
