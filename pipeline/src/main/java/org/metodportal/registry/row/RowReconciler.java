package org.metodportal.registry.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.SourcePosition;
import org.metodportal.source.cell.PersonalText;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.Field;
import org.metodportal.source.schema.FieldType;
import org.metodportal.source.schema.Table;
import org.metodportal.source.schema.TableSchema;

/**
 * Puts every row of one table, offered in order, into one bin: an exact duplicate of an accepted
 * row is skipped; an unknown reference, an end before the start, a taken key or a second main job
 * rejects it; any other is accepted. Data contract, «What happens to a row»; the checks stand in
 * its order, so that a row with several faults is told of the first.
 */
public final class RowReconciler {
  private final TableSchema schema;
  private final String territory;
  private final RowLedger ledger;
  private final RowView view;
  private final List<Field> fields;
  private final List<Reference> references = new ArrayList<>();
  private final List<Period> periods = new ArrayList<>();

  /** The second column that names a row of the same table as the first; null for none. */
  private final @Nullable Reference twice;

  private final MainJobs mainJobs;

  /** The column that says when something happened; -1 where rows tell of what goes on. */
  private final int happened;

  private long latest;
  private int latestLine;
  private long acceptedRows;
  private long skippedRows;
  private long rejectedRows;
  private final RowIndex accepted;

  /** Characters up to which zeros are put in front of an identifier to find a known one. */
  private static final int LONGEST_ID = 20;

  private record Reference(int slot, Table table, KnownRows known) {}

  private record Period(int start, int end) {}

  /** The rows of one table that others may name. */
  public interface KnownRows {
    /** Whether one of them has the identifier that the slot of a row holds. */
    boolean has(RowView row, int slot);

    /** Whether one of them has the normalised identifier. */
    boolean has(String id);

    /**
     * The known identifier that differs from this one by leading zeros alone, such as a spreadsheet
     * takes away; null when there is none.
     */
    default @Nullable String butForZeros(String id) {
      int zeros = 0;
      while (zeros < id.length() - 1 && id.charAt(zeros) == '0') {
        zeros++;
      }
      for (String known = id.substring(zeros); known.length() <= LONGEST_ID; known = "0" + known) {
        if (has(known)) {
          return known;
        }
      }
      return null;
    }
  }

  /**
   * Where an accepted row stands.
   *
   * @param file path as messages name it
   * @param line 1-based line
   */
  public record Place(String file, int line) {
    private String seenFrom(String other) {
      return (file.equals(other) ? "" : file + ", ") + "строка " + line;
    }
  }

  /** The main jobs accepted so far: a person has one a year. */
  public interface MainJobs {
    /** Where the row of the same person's main job in the same year stands; null for none. */
    @Nullable Place earlier(RowView row);
  }

  /** Receives accepted rows. */
  public interface Sink {
    /** Takes the row that the view looks at. */
    void accept(RowView row, String file, int fileOrder, int line);
  }

  /**
   * Starts with nothing accepted.
   *
   * @param known the looks up rows that the rows of this table refer to, by table
   */
  public RowReconciler(
      TableSchema schema, String territory, Function<Table, KnownRows> known, RowLedger ledger) {
    this(schema, territory, known, row -> null, ledger);
  }

  /**
   * Starts with nothing accepted.
   *
   * @param known the looks up rows that the rows of this table refer to, by table
   * @param mainJobs looks up the main jobs accepted before
   */
  public RowReconciler(
      TableSchema schema,
      String territory,
      Function<Table, KnownRows> known,
      MainJobs mainJobs,
      RowLedger ledger) {
    this.mainJobs = mainJobs;
    this.schema = schema;
    this.territory = territory;
    this.ledger = ledger;
    view = new RowView(schema);
    accepted = new RowIndex(schema.key().size());
    fields = schema.packed();
    for (int slot = 0; slot < fields.size(); slot++) {
      String name = fields.get(slot).name();
      Table table = schema.references().get(name);
      if (table != null) {
        references.add(new Reference(slot, table, known.apply(table)));
      }
      String start = schema.starts().get(name);
      if (start != null) {
        periods.add(new Period(schema.slot(start), slot));
      }
    }
    twice =
        references.size() > 1 && references.get(0).table == references.get(1).table
            ? references.get(1)
            : null;
    happened = periods.isEmpty() ? happened(fields) : -1;
  }

  private static int happened(List<Field> fields) {
    for (int slot = 0; slot < fields.size(); slot++) {
      FieldType type = fields.get(slot).type();
      if (fields.get(slot).required() && (type == FieldType.DATE || type == FieldType.YEAR)) {
        return slot;
      }
    }
    return -1;
  }

  /** Reconciles the rows of a block; blocks come in the order of {@link RowBlock#sort}. */
  public void reconcile(RowBlock block, Sink sink) {
    PackedReader rows = block.rows();
    accepted.enter(block);
    acceptedRows = 0;
    skippedRows = 0;
    rejectedRows = 0;
    latestLine = 0;
    while (rows.hasMore()) {
      int line = rows.takeLength();
      int length = rows.takeLength();
      view.look(rows.array(), rows.position(), length);
      rows.skip(length);
      reconcile(block, line, sink);
    }
    ledger.count(block.file(), 0, acceptedRows, skippedRows, rejectedRows);
    if (latestLine > 0) {
      ledger.latest(block.file(), latestRow());
    }
  }

  private void noteDay(int line) {
    long moment = view.whole(happened, Long.MIN_VALUE);
    if (latestLine == 0 || moment > latest) {
      latest = moment;
      latestLine = line;
    }
  }

  private LatestRow latestRow() {
    Field field = fields.get(happened);
    boolean year = field.type() == FieldType.YEAR;
    LocalDate day = year ? LocalDate.of((int) latest, 1, 1) : LocalDate.ofEpochDay(latest);
    String written = year ? Long.toString(latest) : RowView.DAY.format(day);
    return new LatestRow(day, latestLine, field.name(), written);
  }

  private void reconcile(RowBlock block, int line, Sink sink) {
    String file = block.file();
    int earlier = accepted.find(view);
    if (earlier != RowIndex.NONE && accepted.isSame(earlier, view)) {
      skippedRows++;
      return;
    }
    Problem problem = fault(earlier, file, line);
    if (problem != null) {
      ledger.report(problem);
      ledger.quarantine(file, line);
      rejectedRows++;
      return;
    }
    accepted.add(view, line);
    acceptedRows++;
    if (happened >= 0) {
      noteDay(line);
    }
    reportTwice(file, line);
    sink.accept(view, file, block.order(), line);
  }

  /** Warns of a person who stands in both columns of persons, as mentor and as mentee. */
  private void reportTwice(String file, int line) {
    if (twice == null
        || view.isMissing(twice.slot)
        || !view.required(twice.slot).equals(view.required(references.get(0).slot))) {
      return;
    }
    String field = fields.get(twice.slot).name();
    String shown = PersonalText.masked(Objects.requireNonNull(view.spelling(twice.slot)));
    ledger.report(
        Problem.warning("reference-twice")
            .in(territory)
            .value(shown)
            .at(SourcePosition.of(file, line, field))
            .says("«" + shown + "» стоит в строке дважды: человек назван парой самому себе.")
            .hint("Проверьте оба обозначения. Строка принята."));
  }

  private @Nullable Problem fault(int earlier, String file, int line) {
    for (Reference reference : references) {
      if (!view.isMissing(reference.slot) && !reference.known.has(view, reference.slot)) {
        String shown = PersonalText.masked(Objects.requireNonNull(view.spelling(reference.slot)));
        String alike = reference.known.butForZeros(view.required(reference.slot));
        if (alike != null) {
          return problem(
              "reference-without-zeros",
              file,
              line,
              fields.get(reference.slot).name(),
              shown,
              "«"
                  + shown
                  + "» нет в таблице "
                  + reference.table
                  + ", но есть «"
                  + alike
                  + "»: похоже, табличная программа убрала или добавила нули.",
              "Сделайте столбец текстовым и напишите обозначение как в таблице "
                  + reference.table
                  + ".");
        }
        return problem(
            "reference-unknown",
            file,
            line,
            fields.get(reference.slot).name(),
            shown,
            "«" + shown + "» нет в таблице " + reference.table + " этой территории.",
            "Исправьте обозначение или добавьте строку в таблицу " + reference.table + ".");
      }
    }
    for (Period period : periods) {
      if (!view.isMissing(period.start)
          && !view.isMissing(period.end)
          && view.whole(period.end, 0) < view.whole(period.start, 0)) {
        return problem(
            "end-before-start",
            file,
            line,
            fields.get(period.end).name(),
            view.show(period.end),
            "Окончание "
                + view.show(period.end)
                + " раньше начала "
                + view.show(period.start)
                + ".",
            "Исправьте одно из двух или оставьте окончание пустым.");
      }
    }
    if (earlier != RowIndex.NONE) {
      String key = PersonalText.masked(view.describeKey(schema.key().size()));
      return problem(
          "key-conflict",
          file,
          line,
          schema.key().get(0),
          key,
          "Строка с такими же «"
              + key
              + "» уже принята ("
              + new Place(accepted.file(earlier), accepted.line(earlier)).seenFrom(file)
              + "), а остальные значения в ней другие.",
          "Оставьте одну из двух строк.");
    }
    Place mainJob = mainJobs.earlier(view);
    return mainJob == null
        ? null
        : problem(
            "second-main-job",
            file,
            line,
            "main_job",
            "да",
            "У этого человека в этом году уже есть основная работа ("
                + mainJob.seenFrom(file)
                + ").",
            "Напишите «нет» в той из двух строк, где он совместитель.");
  }

  private Problem problem(
      String code, String file, int line, String field, String value, String message, String hint) {
    return Problem.error(code)
        .in(territory)
        .value(value)
        .at(SourcePosition.of(file, line, field))
        .says(message)
        .hint(hint);
  }
}
