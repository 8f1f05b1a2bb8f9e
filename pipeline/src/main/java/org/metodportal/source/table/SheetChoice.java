package org.metodportal.source.table;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.metodportal.source.cell.CellText;
import org.metodportal.source.cell.PersonalText;
import org.metodportal.source.cell.ValueReader;
import org.metodportal.source.file.DataFile;
import org.metodportal.source.file.RawRecord;
import org.metodportal.source.file.RecordSource;
import org.metodportal.source.file.UnreadableFileException;
import org.metodportal.source.row.ColumnNames;
import org.metodportal.source.row.TableHeader;
import org.metodportal.source.schema.TableSchema;
import org.metodportal.source.workbook.Workbook;

/**
 * Which sheet of a workbook is read: the first visible one with cells. Another one with the same
 * table is an error that names both; one with something else is told once.
 */
final class SheetChoice {
  /** Two words with capitals, or one with the ending of a surname, may be a person's name. */
  private static final Pattern NAMES =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}+[\\s_.-]+\\p{Lu}"
              + "|\\p{Lu}\\p{Ll}+(?:[оеё]в|[иы]н|[оеё]ва|[иы]на|[сц]к(?:ий|ая)|ко|[ую]к|ич|ян)(?!\\p{L})");

  private final DataFile file;
  private final TableSchema schema;
  private final Consumer<Problem> problems;

  SheetChoice(DataFile file, TableSchema schema, Consumer<Problem> problems) {
    this.file = file;
    this.schema = schema;
    this.problems = problems;
  }

  /**
   * What the first rows of a sheet show.
   *
   * @param table whether they have a header with all required columns of the table
   * @param rows how many of the first rows show anything
   */
  private record Seen(Workbook.Sheet sheet, boolean table, int rows) {
    boolean isVisible() {
      return !sheet.hidden();
    }

    /** The sheet as its tab is called, but for names of persons, and its place. */
    String named() {
      String name = CellText.clean(sheet.name());
      String kind = sheet.hidden() ? "скрытый лист " : "лист ";
      return name.isEmpty() || PersonalText.isPossible(name) || NAMES.matcher(name).find()
          ? kind + sheet.number()
          : kind + "«" + ValueReader.shortened(name) + "» (" + sheet.number() + "-й)";
    }
  }

  /** The records of the sheet that is read; closing them closes the workbook. */
  RecordSource open() throws IOException {
    Workbook book = Workbook.open(file.path());
    try {
      List<Seen> all = new ArrayList<>();
      for (Workbook.Sheet sheet : book.sheets()) {
        all.add(look(book, sheet));
      }
      Seen chosen = choose(all);
      return new OfBook(book, book.records(chosen.sheet));
    } catch (IOException | RuntimeException e) {
      book.close();
      throw e;
    }
  }

  private Seen look(Workbook book, Workbook.Sheet sheet) throws IOException {
    try (RecordSource records = book.look(sheet)) {
      FirstRecords first = FirstRecords.of(records);
      TableHeader header = TableHeader.find(first.records(), new ColumnNames(schema));
      return new Seen(sheet, header != null && header.hasRequired(schema), first.filled());
    } catch (UnreadableFileException e) {
      // The sheet is not there; when it is the one to read, its reading says so.
      return new Seen(sheet, false, 0);
    }
  }

  private Seen choose(List<Seen> all) throws UnreadableFileException {
    Seen chosen =
        all.stream()
            .filter(each -> each.isVisible() && each.rows > 0)
            .findFirst()
            .orElse(all.get(0));
    List<Seen> left = all.stream().filter(each -> !each.equals(chosen) && each.table).toList();
    if (!left.isEmpty()) {
      String others = left.stream().map(Seen::named).collect(Collectors.joining(", "));
      UnreadableFileException told = leftOut(chosen, others, left.size());
      if (!chosen.table) {
        throw told;
      }
      problems.accept(file.error(0, told.code(), told.sentence(), told.hint()));
    }
    warnOfOthers(all, chosen);
    return chosen;
  }

  private UnreadableFileException leftOut(Seen chosen, String others, int count) {
    String message =
        chosen.table
            ? "Прочитан "
                + chosen.named()
                + ", а такая же таблица есть ещё: "
                + others
                + ". Её строки не прочитаны."
            : "Читается первый заполненный видимый лист, это "
                + chosen.named()
                + ", а таблица не на нём: "
                + others
                + ".";
    String example = schema.table() + "-2.xlsx";
    return new UnreadableFileException(
        "sheet-left-out",
        0,
        message,
        (count == 1 ? "Сохраните этот лист" : "Сохраните каждый такой лист")
            + " отдельным файлом, например "
            + (chosen.table ? example : schema.table() + ".xlsx")
            + (chosen.table ? ", или удалите его." : ", или поставьте его первым."));
  }

  /** Tells of visible sheets with several rows of something else. */
  private void warnOfOthers(List<Seen> all, Seen chosen) {
    String others =
        all.stream()
            .filter(
                each -> !each.equals(chosen) && !each.table && each.isVisible() && each.rows > 1)
            .map(Seen::named)
            .collect(Collectors.joining(", "));
    if (!others.isEmpty()) {
      problems.accept(
          Problem.warning("sheet-unread")
              .in(file.territory())
              .at(SourcePosition.of(file.shown()))
              .says(
                  "В книге читается один лист, это "
                      + chosen.named()
                      + "; не прочитано: "
                      + others
                      + ".")
              .hint("Если там есть нужные сведения, сохраните каждый лист отдельным файлом."));
    }
  }

  /** Records that close their workbook with them. */
  private record OfBook(Workbook book, RecordSource records) implements RecordSource {
    @Override
    public @Nullable RawRecord next() throws IOException {
      return records.next();
    }

    @Override
    public void close() throws IOException {
      try (book) {
        records.close();
      }
    }
  }
}
