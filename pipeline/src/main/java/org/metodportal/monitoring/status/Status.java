package org.metodportal.monitoring.status;

import java.util.Locale;

/** What a year's value means; the judgement comes first, then what could not be judged. */
public enum Status {
  /** The level is met. */
  MET("цель достигнута", Tone.GOOD),
  /** A target of every year is met, but the values go the wrong way. */
  MET_AT_RISK("цель достигнута, под угрозой", Tone.WARNING),
  /** A target of every year is not met, but next year's will be if the trend goes on. */
  APPROACHING("приближаемся к цели", Tone.FAIR),
  /** The projection misses at most 5 % of the way that is left. */
  ON_TRACK("идём по плану", Tone.GOOD),
  /** It misses more, at most 20 %. */
  SLIGHTLY_BEHIND("небольшое отставание", Tone.WARNING),
  /** It misses more than 20 %. */
  BEHIND("отставание", Tone.BAD),
  /** The values go away from the target. */
  MOVING_AWAY("удаляемся от цели", Tone.BAD),
  /** Not met in the very year that the act names. */
  NOT_MET("цель не достигнута", Tone.BAD),
  /** Not met, and one value makes no trend. */
  NOT_MET_NO_TREND("цель не достигнута, динамика пока неизвестна", Tone.BAD),

  /** No target; the values grow by more than the tolerance. */
  RISING("рост", Tone.NEUTRAL),
  /** No target; the values fall by more than the tolerance. */
  FALLING("снижение", Tone.NEUTRAL),
  /** No target; the values stay within the tolerance. */
  STEADY("без изменений", Tone.NEUTRAL),
  /** No target, and fewer than three values. */
  FEW_POINTS("мало данных", Tone.UNKNOWN),
  /** A yes or no without a target: yes. */
  PRESENT("есть", Tone.NEUTRAL),
  /** A yes or no without a target: no, and it was never known to be. */
  ABSENT("нет", Tone.NEUTRAL),
  /** A yes or no without a target: no, though the last known year had it. */
  LOST("было, теперь нет", Tone.WARNING),

  /** The value is not published, to protect persons; no guess is made. */
  HIDDEN("значение скрыто", Tone.UNKNOWN),
  /** A share of nobody. */
  NOBODY("не из кого считать", Tone.UNKNOWN),
  /** Nothing was reported. */
  NO_DATA("нет данных", Tone.UNKNOWN);

  /** How a status is coloured, beside its words. */
  public enum Tone {
    GOOD,
    FAIR,
    WARNING,
    BAD,
    NEUTRAL,
    UNKNOWN
  }

  private final String words;
  private final Tone tone;

  Status(String words, Tone tone) {
    this.words = words;
    this.tone = tone;
  }

  /** In Russian, without a capital and a full stop. */
  public String words() {
    return words;
  }

  /** Good news or bad. */
  public Tone tone() {
    return tone;
  }

  /** The code of the published table: {@code on-track}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a target was missed or is going to be: the cycle asks for a measure. */
  public boolean asksForMeasure() {
    return switch (this) {
      case SLIGHTLY_BEHIND, BEHIND, MOVING_AWAY, NOT_MET, NOT_MET_NO_TREND -> true;
      default -> false;
    };
  }
}
