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
  /** The values go away from the target, or turned away from it. */
  MOVING_AWAY("удаляемся от цели", Tone.BAD),
  /** A target of every year was met in an earlier year and is not now. */
  LOST("цель прежде была достигнута, теперь нет", Tone.BAD),
  /** Not met in the very year that the act names, or not met while the values turn towards it. */
  NOT_MET("цель не достигнута", Tone.BAD),
  /** Not met, and one value makes no trend. */
  NOT_MET_NO_TREND("цель не достигнута, динамика пока неизвестна", Tone.BAD),

  /** No target; the values grow. */
  RISING("рост", Tone.NEUTRAL),
  /** No target; the values fall. */
  FALLING("снижение", Tone.NEUTRAL),
  /** No target; a fall turned into a rise. */
  TURNED_UP("снижалось, теперь растёт", Tone.NEUTRAL),
  /** No target; a rise turned into a fall. */
  TURNED_DOWN("росло, теперь снижается", Tone.NEUTRAL),
  /** No target; the change over the window is too small to be called one. */
  UNCHANGED("без изменений", Tone.NEUTRAL),
  /** No target, and fewer than three values. */
  FEW_POINTS("мало данных", Tone.UNKNOWN),
  /** A yes or no without a target: yes. */
  PRESENT("есть", Tone.NEUTRAL),
  /** A yes or no without a target: no, and it was never known to be. */
  ABSENT("нет", Tone.NEUTRAL),
  /** A yes or no without a target: no, though the last known year had it. */
  GONE("было, теперь нет", Tone.WARNING),

  /** The act is not in force yet: nothing is judged. */
  BEFORE_ACT("до документа", Tone.UNKNOWN),
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

  /** The code of the published table: {@code on-track}; that which was lost is one code. */
  public String code() {
    return this == GONE ? LOST.code() : name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether a target was missed or is going to be: the cycle asks for a measure. */
  public boolean asksForMeasure() {
    return switch (this) {
      case SLIGHTLY_BEHIND, BEHIND, MOVING_AWAY, LOST, NOT_MET, NOT_MET_NO_TREND -> true;
      case MET,
          MET_AT_RISK,
          APPROACHING,
          ON_TRACK,
          RISING,
          FALLING,
          TURNED_UP,
          TURNED_DOWN,
          UNCHANGED,
          FEW_POINTS,
          PRESENT,
          ABSENT,
          GONE,
          BEFORE_ACT,
          HIDDEN,
          NOBODY,
          NO_DATA ->
          false;
    };
  }
}
