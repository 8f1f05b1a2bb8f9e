package org.metodportal.content.roadmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.metodportal.document.Choices;

/** What an office says of an event in the column «Статус». */
public enum StatedStatus {
  PLANNED("запланировано"),
  IN_PROGRESS("в работе"),
  DONE("выполнено"),
  CONTINUOUS("постоянно");

  private final String russian;

  StatedStatus(String russian) {
    this.russian = russian;
  }

  /** The word as staff write it. */
  public String russian() {
    return russian;
  }

  /** The status with the word, whatever its letter case. */
  static Optional<StatedStatus> named(String word) {
    String folded = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(status -> status.russian.equals(folded)).findFirst();
  }

  static Choices words() {
    return new Choices(Arrays.stream(values()).map(StatedStatus::russian).toList());
  }
}
