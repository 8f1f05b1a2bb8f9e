package org.metodportal.build.gate;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.metodportal.document.Choices;

/**
 * The gates that a release passes before it is shown, in the order in which they speak. A gate has
 * a name, a check of the {@link Candidate} that gives Russian sentences with the figures of what
 * speaks against it, and says whether a person may pass it all the same.
 */
public enum Gate {
  /** Hidden numbers of persons follow from shown ones. */
  AUDIT("audit", "защита чисел о людях", false, DisclosureAudit::reasons),
  /** A finished file says what is hidden, or what points at a person. */
  FINAL_BYTES("final-bytes", "чтение готовых файлов", false, FinalBytes::reasons),
  /** A published text was decoded with the wrong encoding. */
  MISREAD("misread", "тексты не в той кодировке", true, MisreadTexts::reasons),
  /** A link of a page leads to no page, file or place. */
  LINKS("links", "ссылки", true, PageFaults::links),
  /** The markup of a page does not come together. */
  HTML("html", "разметка", true, PageFaults::markup),
  /** A page, or what it loads when it opens, is too heavy. */
  WEIGHT("weight", "вес страниц", true, PageFaults::weight),
  /** Pages, rows of the public table of indicators or rows of a table became far fewer. */
  SUDDEN_CHANGE("sudden-change", "резкое изменение", true, SuddenChange::reasons),
  /** A value of a territory moved further than it ever did from year to year. */
  MOVED_VALUES("moved-values", "скачок значений", true, MovedValues::reasons),
  /** An indicator has nothing more to say of a year. */
  VANISHED_YEARS("vanished-years", "исчезнувший год", true, VanishedParts::years),
  /** A section of the site is gone. */
  VANISHED_SECTIONS("vanished-sections", "исчезнувший раздел", true, VanishedParts::sections),
  /** A table was not changed for too long. */
  FRESHNESS("freshness", "свежесть таблиц", true, Freshness::reasons),
  /** Two releases that are kept tell together of one or two persons. */
  KEPT_EDITIONS("kept-editions", "выпуски вместе", false, KeptEditions::reasons),
  /** Real figures are published by somebody who does not say who. */
  PUBLISHER("publisher", "издатель настоящих данных", true, RealData::reasons);

  private final String key;
  private final String title;
  private final boolean acceptable;

  @SuppressWarnings("ImmutableEnumChecker") // A check holds nothing: it is a static method.
  private final Check check;

  /** Looks for reasons against showing a release. */
  private interface Check {
    /** Russian sentences with the figures; none when the release may be shown. */
    List<String> reasons(Candidate candidate) throws IOException;
  }

  Gate(String key, String title, boolean acceptable, Check check) {
    this.key = key;
    this.title = title;
    this.acceptable = acceptable;
    this.check = check;
  }

  /** Name of the gate, as {@code --accept} takes it. */
  public String key() {
    return key;
  }

  /** What it looks for, in Russian words with a small letter. */
  public String title() {
    return title;
  }

  /** Whether a person who says why may pass it; what protects persons is never passed. */
  public boolean acceptable() {
    return acceptable;
  }

  /** Names of the gates that a person may pass. */
  public static Choices acceptableKeys() {
    return new Choices(Arrays.stream(values()).filter(Gate::acceptable).map(Gate::key).toList());
  }

  /** The gate of that name; empty when there is none. */
  public static Optional<Gate> of(String key) {
    return Arrays.stream(values()).filter(gate -> gate.key.equals(key)).findFirst();
  }

  /**
   * Looks for reasons against showing a release.
   *
   * @return Russian sentences with the figures; empty when it may be shown
   * @throws IOException when a file cannot be read
   */
  public List<String> reasons(Candidate candidate) throws IOException {
    return check.reasons(candidate);
  }
}
