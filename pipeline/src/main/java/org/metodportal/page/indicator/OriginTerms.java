package org.metodportal.page.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.indicator.Coverage;
import org.metodportal.indicator.Figure;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.indicator.IndicatorPage.Term;
import org.metodportal.page.result.ValueWords;
import org.metodportal.page.text.RussianDates;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.registry.row.TableRows;
import org.metodportal.source.schema.Table;

/**
 * Says where the numbers of an indicator come from: which tables are read, how many of their rows
 * were accepted, who answered. Rows are told to the nearest ten and rejected ones as a whole per
 * cent of them, so that no single row can be counted out of the rest; they are those of the night
 * on which the closed years were taken, so that they move with the figures and never before them.
 */
final class OriginTerms {
  private static final int STEP = 10;
  private static final int HUNDRED = 100;

  private OriginTerms() {}

  /** The terms in the order in which they are read; empty when nothing is known. */
  static List<Term> of(
      TerritoryResults results, IndicatorDefinition definition, @Nullable Figure latest) {
    List<Term> terms = new ArrayList<>();
    if (latest != null && latest.value() != null) {
      ValueWords words = ValueWords.of(definition);
      String counts = words.counts(latest);
      if (!counts.isEmpty()) {
        terms.add(new Term("Что посчитано в " + latest.year() + "\u00a0году", counts, ""));
      }
      for (Coverage coverage : results.coverage()) {
        if (coverage.indicator().equals(definition.code()) && coverage.year() == latest.year()) {
          terms.add(new Term("Охват", "ответили " + answered(coverage), ""));
        }
      }
    }
    Map<Table, TableRows> read = new EnumMap<>(Table.class);
    results.tables().rows().forEach(each -> read.put(each.table(), each));
    for (Table table : tables(definition)) {
      TableRows rows = read.get(table);
      terms.add(
          new Term(
              "Таблица «" + title(table) + "» (" + table.code() + ")",
              rows == null ? "территория её не передала" : words(rows),
              ""));
    }
    LocalDate taken = results.tables().taken();
    if (taken != null && !terms.isEmpty()) {
      terms.add(new Term("Когда прочитаны таблицы закрытых лет", RussianDates.full(taken), ""));
    }
    return List.copyOf(terms);
  }

  private static String answered(Coverage coverage) {
    return RussianNumbers.whole(coverage.answered())
        + " из "
        + RussianPlural.count(coverage.all(), "организации", "организаций", "организаций");
  }

  /** The tables that the indicator is counted from, in the order of the contract. */
  static Set<Table> tables(IndicatorDefinition definition) {
    Set<Table> tables = EnumSet.noneOf(Table.class);
    tables.addAll(definition.tables());
    switch (definition.unit()) {
      case PERSON, TEAM -> {
        tables.add(Table.STAFF);
        tables.add(Table.ORGANIZATIONS);
        if (tables.contains(Table.TRAINING)) {
          tables.add(Table.PROGRAMMES);
        }
      }
      case ORGANIZATION -> {
        tables.add(Table.STAFF);
        tables.add(Table.ORGANIZATIONS);
        tables.add(Table.ANSWERS);
      }
      case PROGRAMME -> tables.add(Table.PROGRAMMES);
      case EVENT -> tables.add(Table.EVENTS);
      case TERRITORY, ANSWER -> tables.add(Table.ANSWERS);
      case PRACTICE -> {}
    }
    return tables;
  }

  /** {@code прочитано около 1 230 строк, отклонено меньше 1 %}. */
  static String words(TableRows rows) {
    long round = (rows.read() + STEP / 2) / STEP * STEP;
    String read =
        round == 0
            ? "прочитано меньше десяти строк"
            : "прочитано около\u00a0"
                + RussianNumbers.whole(round)
                + " "
                + RussianPlural.form(round, "строки", "строк", "строк");
    if (rows.rejected() == 0) {
      return read + ", отклонённых нет";
    }
    long share = rows.rejected() * HUNDRED / rows.read();
    return read
        + ", отклонено "
        + (share == 0 ? "меньше\u00a01\u00a0%" : "около\u00a0" + share + "\u00a0%");
  }

  private static String title(Table table) {
    return switch (table) {
      case ORGANIZATIONS -> "Организации";
      case PROGRAMMES -> "Программы";
      case STAFF -> "Кадры";
      case DIAGNOSTICS -> "Диагностика";
      case ROUTES -> "Маршруты";
      case TRAINING -> "Обучение";
      case MENTORING -> "Наставничество";
      case SUPPORT -> "Поддержка";
      case ROLES -> "Методический актив";
      case EVENTS -> "Мероприятия";
      case ANSWERS -> "Ответы на вопросы";
      case VACANCIES -> "Вакансии";
    };
  }
}
