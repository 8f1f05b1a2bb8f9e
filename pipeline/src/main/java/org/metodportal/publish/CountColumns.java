package org.metodportal.publish;

import java.util.ArrayList;
import java.util.List;
import org.metodportal.indicator.count.OrganizationGroup;

/** The columns of the tables of counts. */
final class CountColumns {
  private static final TableColumn TERRITORY =
      new TableColumn("territory", "Территория (адресное имя)", "string", true, List.of());
  private static final TableColumn YEAR =
      new TableColumn("year", "Отчётный год", "year", true, List.of());
  private static final TableColumn FLAG =
      new TableColumn(
          "flag",
          "Почему нет числа: c — скрыто, x — нет данных",
          "string",
          false,
          List.of("c", "x"));

  /** Staff and free places. */
  static final List<TableColumn> STAFFING =
      List.of(
          TERRITORY,
          YEAR,
          new TableColumn(
              "topic",
              "Что считается: teachers — педагоги, age — возраст, experience — стаж, category —"
                  + " категория, profile — соответствие образования предмету, vacancies —"
                  + " свободные места",
              "string",
              true,
              List.of("teachers", "age", "experience", "category", "profile", "vacancies")),
          new TableColumn("organizations", "Тип организаций", "string", true, organizations()),
          new TableColumn(
              "member", "Группа или должность; пусто для итога", "string", false, List.of()),
          new TableColumn("count", "Человек или мест", "number", false, List.of()),
          new TableColumn("base", "Педагогов в этом типе организаций", "integer", false, List.of()),
          new TableColumn("share", "Доля среди них, проценты", "number", false, List.of()),
          FLAG);

  /** Completed programmes. */
  static final List<TableColumn> COMPLETIONS =
      List.of(
          TERRITORY,
          YEAR,
          new TableColumn("programme", "Код программы", "string", true, List.of()),
          new TableColumn("title", "Название программы", "string", true, List.of()),
          new TableColumn("count", "Человек прошли обучение за год", "integer", false, List.of()),
          FLAG);

  /** Deficits found by diagnostics. */
  static final List<TableColumn> DEFICITS =
      List.of(
          TERRITORY,
          YEAR,
          new TableColumn(
              "topic",
              "Что считается: deficits — люди с дефицитом, diagnosed — прошедшие диагностику",
              "string",
              true,
              List.of("deficits", "diagnosed")),
          new TableColumn(
              "member",
              "Код дефицита; у diagnosed — записаны дефициты или нет данных",
              "string",
              true,
              List.of()),
          new TableColumn("count", "Человек", "integer", false, List.of()),
          new TableColumn(
              "base", "Из скольких: людей с записанными дефицитами", "integer", false, List.of()),
          new TableColumn("share", "Доля, проценты", "number", false, List.of()),
          FLAG);

  private CountColumns() {}

  private static List<String> organizations() {
    List<String> names = new ArrayList<>(List.of(OrganizationGroup.ALL));
    names.addAll(OrganizationGroup.names());
    return List.copyOf(names);
  }
}
