package org.metodportal.content.roadmap;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.Choices;

/** How an event stands: in the order of the contract, with all that is said of each status. */
public enum EventStatus {
  PLANNED("planned", "запланировано", Urgency.FAR, Mark.PLAIN, "запланировано"),
  /** Its last day is within {@value DeadlineStatus#DUE_WITHIN_DAYS} days. */
  DUE("due", "скоро срок", Urgency.NEAR, Mark.PLAIN, null),
  IN_PROGRESS("in progress", "идёт", Urgency.BEGUN, Mark.PLAIN, "в работе"),
  OVERDUE("overdue", "просрочено", Urgency.LATE, Mark.SHORT, null),
  DONE("done", "выполнено", Urgency.PAST, Mark.MET, "выполнено"),
  CONTINUOUS("continuous", "постоянно", Urgency.STEADY, Mark.PLAIN, "постоянно"),
  /** The words of its deadline name no date by which it could be told. */
  UNKNOWN("unknown", "срок не определён", Urgency.OPEN, Mark.PLAIN, null),
  /** Its plan does not say what was done, so that nobody can tell what is late. */
  UNTOLD("untold", "сведений о выполнении нет", Urgency.OPEN, Mark.PLAIN, null);

  /** The one that asks for most attention first. */
  public static final Comparator<EventStatus> MOST_URGENT =
      Comparator.comparing((EventStatus status) -> status.urgency).thenComparing(status -> status);

  /** How much attention a status asks for, the most first. */
  private enum Urgency {
    LATE,
    NEAR,
    BEGUN,
    FAR,
    STEADY,
    PAST,
    OPEN
  }

  /** How a status is drawn. */
  public enum Mark {
    MET,
    SHORT,
    PLAIN;

    /** The word of the style sheet, such as {@code met}. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final String code;
  private final String russian;
  private final Urgency urgency;
  private final Mark mark;
  private final @Nullable String stated;

  EventStatus(String code, String russian, Urgency urgency, Mark mark, @Nullable String stated) {
    this.code = code;
    this.russian = russian;
    this.urgency = urgency;
    this.mark = mark;
    this.stated = stated;
  }

  /** The word of the contract, such as {@code in progress}. */
  public String code() {
    return code;
  }

  /** The word for people. */
  public String russian() {
    return russian;
  }

  /** The word that staff write for it; the word for people where staff may not state it. */
  String reported() {
    return stated == null ? russian : stated;
  }

  /** How it is drawn. */
  public Mark mark() {
    return mark;
  }

  /** Codes of all statuses, in the order of the contract. */
  public static List<String> codes() {
    return Arrays.stream(values()).map(EventStatus::code).toList();
  }

  /** The status that staff state by the word in the column «Статус», whatever its letter case. */
  static Optional<EventStatus> stated(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(status -> folded.equals(status.stated)).findFirst();
  }

  /** The words that staff may write. */
  static Choices statedWords() {
    return new Choices(
        Arrays.stream(values())
            .flatMap(status -> Optional.ofNullable(status.stated).stream())
            .toList());
  }
}
