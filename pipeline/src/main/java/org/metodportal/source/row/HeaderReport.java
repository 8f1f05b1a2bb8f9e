package org.metodportal.source.row;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.TableSchema;

/** Says what is wrong with the header of a file. */
public final class HeaderReport {
  /** Titles that a message names. */
  private static final int SHOWN = 40;

  private final DataFile file;
  private final TableSchema schema;
  private final Consumer<Problem> problems;

  /** Reports on a file. */
  public HeaderReport(DataFile file, TableSchema schema, Consumer<Problem> problems) {
    this.file = file;
    this.schema = schema;
    this.problems = problems;
  }

  /**
   * Reports that there is none.
   *
   * @param records the first records of the file
   * @param blank whether the file shows nothing at all
   */
  public void notFound(List<RawRecord> records, boolean blank) {
    problems.accept(
        blank
            ? file.error(
                0,
                "file-empty",
                "В файле нет ни одной заполненной строки.",
                "Выгрузите таблицу заново или удалите файл.")
            : file.error(
                0,
                "header-not-found",
                "В первых "
                    + TableHeader.SEARCHED_LINES
                    + " строках нет заголовка таблицы «"
                    + schema.title()
                    + "»."
                    + new LikelyHeader(records, schema).sentence(),
                "Добавьте строку заголовка со столбцами: " + expectedColumns()));
  }

  /** Reports on a header; gives whether rows can be read under it. */
  public boolean usable(TableHeader header) {
    List<String> missing = new ArrayList<>();
    List<Field> fields = schema.packed();
    for (int slot = 0; slot < fields.size(); slot++) {
      if (fields.get(slot).required() && !header.has(slot)) {
        missing.add(named(fields.get(slot)));
      }
    }
    if (!missing.isEmpty()) {
      problems.accept(
          file.error(
              header.line(),
              "column-missing",
              (missing.size() == 1 ? "Нет обязательного столбца " : "Нет обязательных столбцов: ")
                  + String.join(", ", missing)
                  + ". Строки файла не приняты. Найдены столбцы: "
                  + listed(header.titles())
                  + ".",
              "Нужны столбцы: " + expectedColumns()));
    }
    warnOnce(
        header,
        TableHeader.PERSONAL,
        "personal-column",
        "Персональные данные не принимаются, эти столбцы не прочитаны и нигде не сохранены: ",
        "Удалите эти столбцы из выгрузки.");
    warnOnce(
        header,
        TableHeader.UNKNOWN,
        "column-unknown",
        "Незнакомые столбцы пропущены: ",
        "Если нужный столбец назван иначе, переименуйте его. Есть столбцы: " + expectedColumns());
    if (!header.choices().isEmpty()) {
      problems.accept(
          Problem.warning("column-repeated")
              .in(file.territory())
              .at(SourcePosition.of(file.shown(), header.line(), ""))
              .says(
                  "Одни и те же данные стоят в нескольких столбцах: "
                      + String.join("; ", header.choices())
                      + ".")
              .hint("Оставьте один столбец с этими данными."));
    }
    return missing.isEmpty();
  }

  private void warnOnce(TableHeader header, int mark, String code, String message, String hint) {
    List<String> titles = header.titlesMarked(mark);
    if (!titles.isEmpty()) {
      problems.accept(
          Problem.warning(code)
              .in(file.territory())
              .at(SourcePosition.of(file.shown(), header.line(), ""))
              .says(message + listed(titles) + ".")
              .hint(hint));
    }
  }

  private String expectedColumns() {
    List<String> names = new ArrayList<>();
    for (Field field : schema.fields()) {
      names.add(named(field) + (field.required() ? "*" : ""));
    }
    return String.join(", ", names) + " (* — обязательные).";
  }

  /** The titles one after another; of very many the first. */
  private static String listed(List<String> titles) {
    return titles.size() <= SHOWN
        ? String.join(", ", titles)
        : String.join(", ", titles.subList(0, SHOWN)) + " и ещё " + (titles.size() - SHOWN);
  }

  /** A column as people and as files know it. */
  private static String named(Field field) {
    return field.title() + " (" + field.name() + ")";
  }
}
