package org.metodportal.content.roadmap;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.deadline.Deadline;
import org.metodportal.content.deadline.DeadlineReader;
import org.metodportal.content.deadline.Meaning;
import org.metodportal.content.deadline.PlanPeriod;
import org.metodportal.content.regulation.Place;
import org.metodportal.content.regulation.References;
import org.metodportal.document.Choices;

/** Makes events of the rows of a plan. */
final class EventReader {
  private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
  private static final Pattern RUSSIAN_DATE = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern DRAFT =
      Pattern.compile("(?iu)^черновик\\s*[:.—–-]\\s*(?<words>.*)$");
  private static final Pattern WEB = Pattern.compile("https?://\\S+");

  private final PlanPeriod plan;
  private final DeadlineReader deadlines;
  private final PlanSource source;
  private final @Nullable References references;
  private int drafts;

  /**
   * A reader of the rows of one plan.
   *
   * @param references clauses of the act; null when the territory has none
   */
  EventReader(PlanPeriod plan, PlanSource source, @Nullable References references) {
    this.plan = plan;
    this.references = references;
    this.deadlines = new DeadlineReader(plan);
    this.source = source;
  }

  /**
   * The event of a row; null after a problem, and for a draft («Черновик: провести слёт»), which is
   * checked all the same.
   *
   * @param spareId anchor of an event without a number
   */
  @Nullable RoadmapEvent read(PlanRow row, String spareId) {
    long before = source.report().errors();
    String number = EventNumber.shown(row.text(RoadmapColumn.NUMBER));
    String slug = EventNumber.slug(number);
    Matcher draft = DRAFT.matcher(row.text(RoadmapColumn.EVENT));
    String name = draft.matches() ? draft.group("words") : row.text(RoadmapColumn.EVENT);
    if (name.isEmpty()) {
      source.error(
          "roadmap-name",
          source.at(row.line(), RoadmapColumn.EVENT),
          "",
          "Мероприятие не названо.",
          "Напишите, что нужно сделать, или уберите строку.");
    }
    if (slug.isEmpty()) {
      source.warning(
          "roadmap-number",
          source.at(row.line(), RoadmapColumn.NUMBER),
          number,
          "У мероприятия нет номера.",
          "Без номера его адрес зависит от места в таблице и может смениться.");
    }
    Deadline deadline = term(row, RoadmapColumn.TERM);
    Deadline moved =
        row.verbatim(RoadmapColumn.NEW_TERM).isEmpty() ? null : term(row, RoadmapColumn.NEW_TERM);
    List<Place> clauses = clauses(row);
    EventStatus status = status(row);
    List<LocalDate> facts = facts(row);
    Confirmation confirmation = confirmation(row);
    Deadline inForce = moved == null ? deadline : moved;
    boolean repeated =
        inForce.parts().stream()
            .anyMatch(part -> part.deadline().meaning().recurring().isPresent());
    agree(row, status, !facts.isEmpty(), repeated, confirmation);
    if (draft.matches()) {
      drafts++;
    }
    if (draft.matches() || source.report().errors() > before) {
      return null;
    }
    return new RoadmapEvent(
        slug.isEmpty() ? spareId : "e-" + slug,
        number,
        name,
        row.text(RoadmapColumn.DIRECTION),
        deadline,
        moved,
        inForce.days(plan),
        responsible(row.text(RoadmapColumn.RESPONSIBLE)),
        row.text(RoadmapColumn.RESULT),
        row.text(RoadmapColumn.RESULT_KIND),
        row.text(RoadmapColumn.LEVEL),
        clauses,
        row.text(RoadmapColumn.CLAUSE),
        status,
        facts,
        confirmation,
        source.at(row.line()));
  }

  /** How many rows were drafts. */
  int drafts() {
    return drafts;
  }

  /** A term that is not understood stays as it is written; the office learns of it. */
  private Deadline term(PlanRow row, RoadmapColumn column) {
    String words = row.verbatim(column);
    Deadline deadline = deadlines.read(words);
    Optional<Meaning.Unknown> part = deadline.unread();
    if (words.isEmpty()) {
      source.warning(
          "roadmap-term",
          source.at(row.line(), column),
          "",
          "Срок не указан.",
          "Напишите срок словами акта, например «III квартал 2026».");
    } else if (part.isPresent()) {
      source.warning(
          "roadmap-term",
          source.at(row.line(), column),
          words,
          "Портал не понял срок «" + PlanSource.shorten(words) + "»" + reason(part.get()) + ".",
          "Он показан как есть, но в календарь и на шкалу времени не попадёт. Как портал читает"
              + " слова, скажет команда explain-deadline.");
    }
    for (Deadline.Part each : deadline.parts()) {
      checkYears(row, column, each.deadline());
    }
    return deadline;
  }

  /** By the contract: a month without a year in a plan of several, and a deadline outside of it. */
  private void checkYears(PlanRow row, RoadmapColumn column, Deadline deadline) {
    Meaning meaning = deadline.meaning();
    if (meaning.yearMissing() && !meaning.lasts()) {
      source.warning(
          "roadmap-term-year",
          source.at(row.line(), column),
          row.verbatim(column),
          "В сроке «"
              + PlanSource.shorten(deadline.text())
              + "» нет года, а план идёт с "
              + plan.start().getYear()
              + " по "
              + plan.end().getYear()
              + " год.",
          "Допишите год, например «"
              + PlanSource.shorten(deadline.text())
              + " "
              + plan.end().getYear()
              + " г.».");
    }
    LocalDate start = meaning.bounds().start();
    LocalDate end = meaning.bounds().end();
    boolean before = end != null && end.isBefore(plan.start());
    boolean after = start != null && start.isAfter(plan.end());
    boolean later = end != null && end.isAfter(plan.end()) && !meaning.lasts();
    if (before || after || later) {
      source.warning(
          "roadmap-term-outside",
          source.at(row.line(), column),
          row.verbatim(column),
          "Срок «"
              + PlanSource.shorten(deadline.text())
              + "» не помещается в план: он идёт с "
              + plan.start()
              + " по "
              + plan.end()
              + ".",
          "Проверьте год в сроке или период плана (period).");
    }
  }

  private static String reason(Meaning.Unknown part) {
    return part.fault() == null ? "" : ": " + part.fault().russian();
  }

  private List<Place> clauses(PlanRow row) {
    List<Place> clauses = new ArrayList<>();
    if (references == null) {
      return clauses;
    }
    for (String words : row.text(RoadmapColumn.CLAUSE).split(";")) {
      if (words.isBlank()) {
        continue;
      }
      List<Place> named = references.named(words.strip());
      String which = references.whichOnes(words.strip());
      if (!which.isEmpty()) {
        source.error(
            "roadmap-clause",
            source.at(row.line(), RoadmapColumn.CLAUSE),
            words.strip(),
            "Пункт «"
                + PlanSource.shorten(words.strip())
                + "» ведёт сразу в несколько мест: номер в документе повторён.",
            "Скажите, какое из них: " + which + ".");
      } else if (named.isEmpty()) {
        source.error(
            "roadmap-clause",
            source.at(row.line(), RoadmapColumn.CLAUSE),
            words.strip(),
            "Пункта «" + PlanSource.shorten(words.strip()) + "» в документе территории нет.",
            "Напишите его как ссылку, например «п. 3.3», «разд. 7» или «Приложение 1, п. 2»;"
                + " несколько разделите точкой с запятой.");
      }
      clauses.addAll(named);
    }
    return clauses.stream().distinct().toList();
  }

  private @Nullable EventStatus status(PlanRow row) {
    String word = row.text(RoadmapColumn.STATUS);
    if (word.isEmpty()) {
      return null;
    }
    Optional<EventStatus> status = EventStatus.stated(word);
    if (status.isEmpty()) {
      Choices words = EventStatus.statedWords();
      source.error(
          "roadmap-status",
          source.at(row.line(), RoadmapColumn.STATUS),
          word,
          "Статуса «" + PlanSource.shorten(word) + "» нет.",
          words.hint(word.toLowerCase(Locale.ROOT), "Допустимые статусы")
              + " О просрочке портал судит сам, по сроку.");
    }
    return status.orElse(null);
  }

  /** The days of a cell: «2025-03-24», or «2024-12-20; 2025-12-19» for rounds. */
  private List<LocalDate> facts(PlanRow row) {
    List<LocalDate> facts = new ArrayList<>();
    for (String words : row.text(RoadmapColumn.FACT).split(";")) {
      if (!words.isBlank()) {
        LocalDate fact = fact(row, words.strip());
        if (fact != null) {
          facts.add(fact);
          warnOfEarly(row, fact);
        }
      }
    }
    return facts;
  }

  /** Nothing of a plan is done before it begins. */
  private void warnOfEarly(PlanRow row, LocalDate fact) {
    if (fact.isBefore(plan.start())) {
      source.warning(
          "roadmap-fact-early",
          source.at(row.line(), RoadmapColumn.FACT),
          fact.toString(),
          "Дата выполнения " + fact + " раньше начала плана: он идёт с " + plan.start() + ".",
          "Проверьте год: чаще всего в нём опечатка.");
    }
  }

  private @Nullable LocalDate fact(PlanRow row, String words) {
    Matcher iso = ISO_DATE.matcher(words);
    Matcher russian = RUSSIAN_DATE.matcher(words);
    boolean shaped = true;
    try {
      if (iso.matches()) {
        return date(iso.group(1), iso.group(2), iso.group(3));
      }
      if (russian.matches()) {
        return date(russian.group(3), russian.group(2), russian.group(1));
      }
      shaped = false;
    } catch (DateTimeException noSuchDay) {
      shaped = true;
    }
    source.error(
        "roadmap-fact",
        source.at(row.line(), RoadmapColumn.FACT),
        words,
        "«" + PlanSource.shorten(words) + "» — " + (shaped ? "такой даты нет." : "это не дата."),
        "Напишите год, месяц и день: 2025-03-24.");
    return null;
  }

  private static LocalDate date(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  private Confirmation confirmation(PlanRow row) {
    String text = row.text(RoadmapColumn.CONFIRMATION);
    String link = row.link(RoadmapColumn.CONFIRMATION);
    if (link.isEmpty() && WEB.matcher(text).matches()) {
      link = text;
    }
    if (!link.isEmpty() && !WEB.matcher(link).matches()) {
      source.error(
          "roadmap-link",
          source.at(row.line(), RoadmapColumn.CONFIRMATION),
          link,
          "Ссылка «" + PlanSource.shorten(link) + "» ведёт не на страницу в сети.",
          "Начните её с https:// или назовите документ словами.");
      return Confirmation.NONE;
    }
    return new Confirmation(text, link);
  }

  /** Done means: with a date of fact and a paper; whatever else is a contradiction. */
  private void agree(
      PlanRow row,
      @Nullable EventStatus status,
      boolean done,
      boolean repeated,
      Confirmation confirmation) {
    boolean factWritten = !row.text(RoadmapColumn.FACT).isEmpty();
    if (done && !confirmation.present() && row.link(RoadmapColumn.CONFIRMATION).isEmpty()) {
      source.error(
          "roadmap-confirmation",
          source.at(row.line(), RoadmapColumn.CONFIRMATION),
          "",
          "Дата выполнения есть, а подтверждения нет.",
          "Назовите документ (вид, дата, номер) или дайте ссылку.");
    }
    if (status == EventStatus.DONE && !factWritten) {
      source.error(
          "roadmap-done",
          source.at(row.line(), RoadmapColumn.FACT),
          "",
          "Статус «выполнено», а даты выполнения нет.",
          "Напишите дату в столбце «Факт» и документ в столбце «Подтверждение».");
    }
    if (done && !repeated && status != null && status != EventStatus.DONE) {
      source.error(
          "roadmap-done",
          source.at(row.line(), RoadmapColumn.STATUS),
          status.reported(),
          "Дата выполнения есть, а статус — «" + status.reported() + "».",
          "Напишите «выполнено» или уберите дату.");
    }
  }

  private static List<String> responsible(String words) {
    List<String> names = new ArrayList<>();
    for (String name : words.split(";")) {
      if (!name.isBlank()) {
        names.add(name.strip());
      }
    }
    return names;
  }
}
