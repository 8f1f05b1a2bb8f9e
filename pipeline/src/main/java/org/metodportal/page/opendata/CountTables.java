package org.metodportal.page.opendata;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.PublicCounts;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.OrganizationGroup;
import org.metodportal.indicator.count.Topic;
import org.metodportal.problem.CodePointOrder;
import org.metodportal.registry.Programme;

/** Counts beside the indicators as rows, sorted by the columns of their key. */
public final class CountTables {
  private static final String PROVENANCE =
      "Таблицы, которые сдают территории; числа считает портал.";
  private static final List<ObservationFlag> FLAGS =
      List.of(ObservationFlag.HIDDEN, ObservationFlag.NO_VALUE, ObservationFlag.PROVISIONAL);
  private static final TableColumn FLAG =
      TableColumn.text(
              "flag",
              "Почему нет числа или что оно ещё изменится: " + ObservationFlag.legend(FLAGS),
              "Why there is no number, or that it will change: "
                  + ObservationFlag.englishLegend(FLAGS))
          .among(ObservationFlag.codes(FLAGS));

  private static final List<Topic> STAFFING_TOPICS =
      List.of(
          Topic.AGE,
          Topic.CATEGORY,
          Topic.EXPERIENCE,
          Topic.PROFILE,
          Topic.TEACHERS,
          Topic.VACANCIES);

  /** Staff and free places. */
  public static final PublishedTable STAFFING =
      new PublishedTable(
          "staffing",
          "Кадры",
          "Одна строка — одна группа педагогов или свободные места за год: по возрасту, стажу,"
              + " категории, соответствию образования предмету, по должностям и типам организаций.",
          List.of("образование", "педагоги", "кадры", "вакансии"),
          PROVENANCE,
          List.of(
              TableColumn.TERRITORY,
              TableColumn.YEAR,
              TableColumn.text(
                      "topic",
                      "Что считается: teachers — педагоги, age — возраст, experience — стаж,"
                          + " category — категория, profile — соответствие образования предмету,"
                          + " vacancies — свободные места",
                      "What is counted: teachers, age, experience, category, profile (education"
                          + " matches the subject) or vacancies")
                  .always()
                  .among(
                      List.of("teachers", "age", "experience", "category", "profile", "vacancies")),
              TableColumn.text("organizations", "Тип организаций", "Type of organizations")
                  .always()
                  .among(organizations()),
              TableColumn.text(
                  "member",
                  "Группа или должность; пусто для итога",
                  "Group or position; empty for the total"),
              TableColumn.of("count", "number", "Человек или мест", "Persons or places"),
              TableColumn.of(
                  "base",
                  "integer",
                  "Педагогов в этом типе организаций",
                  "Teachers in organizations of this type"),
              TableColumn.of(
                  "share", "number", "Доля среди них, проценты", "Share of them, per cent"),
              FLAG),
          List.of("territory", "year", "topic", "organizations", "member"));

  /** Completed programmes. */
  public static final PublishedTable COMPLETIONS =
      new PublishedTable(
          "completions",
          "Кто прошёл обучение",
          "Одна строка — одна программа за один год: сколько человек её прошли.",
          List.of("образование", "педагоги", "повышение квалификации", "программы"),
          PROVENANCE,
          List.of(
              TableColumn.TERRITORY,
              TableColumn.YEAR,
              TableColumn.text("programme", "Код программы", "Code of the programme").always(),
              TableColumn.text("title", "Название программы", "Title of the programme").always(),
              TableColumn.of(
                  "count",
                  "integer",
                  "Человек прошли обучение за год",
                  "Persons who completed it in the year"),
              FLAG),
          List.of("territory", "year", "programme"));

  /** Deficits found by diagnostics. */
  public static final PublishedTable DEFICITS =
      new PublishedTable(
          "deficits",
          "Дефициты по итогам диагностики",
          "Одна строка — один дефицит за один год: у скольких из прошедших диагностику он найден;"
              + " строки diagnosed — сколько человек прошли её с записью о дефицитах и без неё.",
          List.of("образование", "педагоги", "диагностика", "профессиональные дефициты"),
          PROVENANCE,
          List.of(
              TableColumn.TERRITORY,
              TableColumn.YEAR,
              TableColumn.text(
                      "topic",
                      "Что считается: deficits — люди с дефицитом, diagnosed — прошедшие"
                          + " диагностику",
                      "What is counted: deficits is persons with the deficit, diagnosed is persons"
                          + " who were diagnosed")
                  .always()
                  .among(List.of("deficits", "diagnosed")),
              TableColumn.text(
                      "member",
                      "Код дефицита; у diagnosed — записаны дефициты или нет данных",
                      "Code of the deficit; for diagnosed whether deficits were written down")
                  .always(),
              TableColumn.of("count", "integer", "Человек", "Persons"),
              TableColumn.of(
                  "base",
                  "integer",
                  "Из скольких: людей с записанными дефицитами",
                  "Of how many: persons whose deficits were written down"),
              TableColumn.of("share", "number", "Доля, проценты", "Share, per cent"),
              FLAG),
          List.of("territory", "year", "topic", "member"));

  /** Support, mentoring, roles, posts and second jobs. */
  public static final PublishedTable ACTIVITY =
      new PublishedTable(
          "activity",
          "Поддержка, наставничество, методический актив",
          "Одна строка — одна форма поддержки, наставничества или роль за год во всей территории:"
              + " скольких людей она коснулась. Числа округлены до пяти, малые группы скрыты."
              + " Человек может стоять в нескольких строках, поэтому их не складывают.",
          List.of("образование", "педагоги", "наставничество", "молодые педагоги"),
          PROVENANCE,
          List.of(
              TableColumn.TERRITORY,
              TableColumn.YEAR,
              TableColumn.text(
                      "topic",
                      "Что считается: support — получили поддержку, mentees — имели наставника,"
                          + " roles — входили в методический и экспертный актив, posts —"
                          + " руководители и заместители, second_jobs — педагоги-совместители",
                      "What is counted: support (were given it), mentees (had a mentor), roles"
                          + " (experts and methodists), posts (heads and deputies), second_jobs"
                          + " (teachers with a second job)")
                  .always()
                  .among(Topic.ofActivity().stream().map(Topic::key).toList()),
              TableColumn.text("member", "Форма, роль или должность", "Form, role or post")
                  .always(),
              TableColumn.of(
                  "count", "integer", "Человек, с точностью до пяти", "Persons, to the nearest 5"),
              FLAG),
          List.of("territory", "year", "topic", "member"));

  /** Events held. */
  public static final PublishedTable EVENTS =
      new PublishedTable(
          "events",
          "Проведённые мероприятия",
          "Одна строка — мероприятия одного вида и уровня за год: сколько их было и сколько в них"
              + " участников.",
          List.of("образование", "педагоги", "мероприятия"),
          PROVENANCE,
          List.of(
              TableColumn.TERRITORY,
              TableColumn.YEAR,
              TableColumn.text("level", "Уровень", "Level").always(),
              TableColumn.text("kind", "Вид", "Kind").always(),
              TableColumn.of("events", "integer", "Мероприятий", "Events").always(),
              TableColumn.of(
                  "participants",
                  "number",
                  "Участников в тех мероприятиях, о которых это известно",
                  "Participants of those events of which it is known")),
          List.of("territory", "year", "level", "kind"));

  /** Answers of organizations. */
  public static final PublishedTable ANSWERS =
      new PublishedTable(
          "answers",
          "Ответы организаций",
          "Одна строка — ответ одной организации за год по показателю, который документ относит к"
              + " самой организации: 1 — да, 0 — нет, у уровня — его число.",
          List.of("образование", "организации", "условия"),
          PROVENANCE,
          List.of(
              TableColumn.TERRITORY,
              TableColumn.YEAR,
              TableColumn.text("organization", "Код организации", "Code of the organization")
                  .always(),
              TableColumn.text("indicator", "Код показателя", "Code of the indicator").always(),
              TableColumn.of(
                      "answer",
                      "number",
                      "Ответ: 1 — да, 0 — нет, или уровень",
                      "Answer: 1 is yes, 0 is no, or the level")
                  .always()),
          List.of("territory", "year", "organization", "indicator"));

  /**
   * The counts of a territory.
   *
   * @param territory slug
   * @param programmes its catalogue
   */
  public record Source(String territory, PublicCounts counts, List<Programme> programmes) {}

  /**
   * A table of counts and what fills it.
   *
   * @param table what it is
   * @param rows writes its rows
   */
  public record Table(PublishedTable table, Rows rows) {}

  /** Fills a table of counts. */
  public interface Rows {
    /** Writes every row. */
    void write(List<Source> sources, RowSink out) throws IOException;
  }

  /** Every table of counts, in the order shown. */
  public static final List<Table> ALL =
      List.of(
          new Table(STAFFING, CountTables::writeStaffing),
          new Table(COMPLETIONS, CountTables::writeCompletions),
          new Table(DEFICITS, CountTables::writeDeficits),
          new Table(ACTIVITY, CountTables::writeActivity),
          new Table(EVENTS, CountTables::writeEvents),
          new Table(ANSWERS, CountTables::writeAnswers));

  private CountTables() {}

  /** Staff and free places. */
  private static void writeStaffing(List<Source> sources, RowSink out) throws IOException {
    for (Source source : sorted(sources)) {
      for (PublicCount row : rows(source.counts(), STAFFING_TOPICS)) {
        out.row(
            source.territory(),
            row.year(),
            row.topic().key(),
            row.group(),
            row.member(),
            row.count(),
            row.base(),
            row.share(),
            row.flag().code());
      }
    }
  }

  /** Completed programmes. */
  private static void writeCompletions(List<Source> sources, RowSink out) throws IOException {
    for (Source source : sorted(sources)) {
      Map<String, String> titles = new HashMap<>();
      source.programmes().forEach(each -> titles.put(each.spelling(), each.title()));
      for (PublicCount row : rows(source.counts(), List.of(Topic.COMPLETIONS))) {
        out.row(
            source.territory(),
            row.year(),
            row.member(),
            titles.get(row.member()),
            row.count(),
            row.flag().code());
      }
    }
  }

  /** Deficits. */
  private static void writeDeficits(List<Source> sources, RowSink out) throws IOException {
    for (Source source : sorted(sources)) {
      for (PublicCount row : rows(source.counts(), List.of(Topic.DIAGNOSED, Topic.DEFICITS))) {
        out.row(
            source.territory(),
            row.year(),
            row.topic().key(),
            row.member(),
            row.count(),
            row.base(),
            row.share(),
            row.flag().code());
      }
    }
  }

  /** Activity. */
  private static void writeActivity(List<Source> sources, RowSink out) throws IOException {
    for (Source source : sorted(sources)) {
      for (PublicCount row : rows(source.counts(), Topic.ofActivity())) {
        out.row(
            source.territory(),
            row.year(),
            row.topic().key(),
            row.member(),
            row.count(),
            row.flag().code());
      }
    }
  }

  /** Events. */
  private static void writeEvents(List<Source> sources, RowSink out) throws IOException {
    for (Source source : sorted(sources)) {
      PublicCounts.Lookup participants = source.counts().lookup(Topic.PARTICIPANTS);
      for (PublicCount row : rows(source.counts(), List.of(Topic.EVENTS))) {
        PublicCount came = participants.find(row.year(), row.group(), row.member());
        out.row(
            source.territory(),
            row.year(),
            row.group(),
            row.member(),
            row.count(),
            came == null ? null : came.count());
      }
    }
  }

  /** Answers of organizations. */
  private static void writeAnswers(List<Source> sources, RowSink out) throws IOException {
    for (Source source : sorted(sources)) {
      for (PublicCount row : rows(source.counts(), List.of(Topic.ANSWERS))) {
        out.row(source.territory(), row.year(), row.group(), row.member(), row.count());
      }
    }
  }

  private static List<Source> sorted(List<Source> sources) {
    return sources.stream()
        .sorted(Comparator.comparing(Source::territory, CodePointOrder.ORDER))
        .toList();
  }

  private static List<PublicCount> rows(PublicCounts counts, List<Topic> topics) {
    List<PublicCount> rows = new ArrayList<>();
    topics.forEach(topic -> rows.addAll(counts.of(topic)));
    rows.sort(
        Comparator.comparingInt(PublicCount::year)
            .thenComparing(row -> row.topic().key())
            .thenComparing(PublicCount::group, CodePointOrder.ORDER)
            .thenComparing(PublicCount::member, CodePointOrder.ORDER));
    return rows;
  }

  private static List<String> organizations() {
    List<String> names = new ArrayList<>(List.of(OrganizationGroup.ALL));
    names.addAll(OrganizationGroup.names());
    return List.copyOf(names);
  }
}
