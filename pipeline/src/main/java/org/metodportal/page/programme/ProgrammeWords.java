package org.metodportal.page.programme;

import java.util.List;
import java.util.Locale;
import org.metodportal.content.practice.Deficit;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;
import org.metodportal.page.text.Sentence;
import org.metodportal.registry.Programme;

/** What is said of a programme on pages, in Russian. */
final class ProgrammeWords {
  /** Title of the programmes whose topic is unknown or none of the list. */
  static final String OTHER_TOPICS = "Другие направления";

  private static final String OTHER_TOPIC = "иная";

  private ProgrammeWords() {}

  /** The title of a deficit inside a sentence. */
  static String name(Deficit deficit) {
    String title = deficit.title();
    return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  /** {@code 5 программ}. */
  static String count(long number) {
    return RussianPlural.count(number, "программа", "программы", "программ");
  }

  /** {@code 2022–2025 гг.}, {@code с 2023 г.}, {@code без срока}. */
  static String offeredIn(Programme programme) {
    boolean begins = programme.fromYear() != Integer.MIN_VALUE;
    boolean ends = programme.toYear() != Integer.MAX_VALUE;
    if (begins && ends) {
      return programme.fromYear() == programme.toYear()
          ? programme.fromYear() + "\u00a0г."
          : programme.fromYear() + "–" + programme.toYear() + "\u00a0гг.";
    }
    return begins
        ? "с\u00a0" + programme.fromYear() + "\u00a0г."
        : ends ? "по\u00a0" + programme.toYear() + "\u00a0г." : "без срока";
  }

  /** The topic as a title. */
  static String topic(Programme programme) {
    String topic = programme.topic();
    return topic == null || topic.equals(OTHER_TOPIC) ? OTHER_TOPICS : Sentence.capital(topic);
  }

  /** The same over a list: the tables give some topics as an adjective, «методическая». */
  static String heading(String topic) {
    return topic.endsWith("ая") && topic.indexOf(' ') < 0 ? topic + " подготовка" : topic;
  }

  /** The kind of a code of the tables. */
  static String kind(String code) {
    return switch (code) {
      case "ПК" -> "повышение квалификации";
      case "ПП" -> "профессиональная переподготовка";
      default -> code;
    };
  }

  /** Who teaches, of a code of the tables. */
  static String operator(String code) {
    return code.equals("иной") ? "другая организация" : code;
  }

  /** What is known of the federal registry. */
  static String registry(Programme programme) {
    Boolean registered = programme.federalRegistry();
    return registered == null
        ? "о реестре не известно"
        : registered ? "в федеральном реестре" : "не в реестре";
  }

  /** How many stand in the federal registry. */
  static String registered(List<Programme> programmes) {
    return RussianNumbers.whole(
        programmes.stream().filter(p -> Boolean.TRUE.equals(p.federalRegistry())).count());
  }

  /** How many are offered in a year. */
  static String offered(List<Programme> programmes, int year) {
    return RussianNumbers.whole(
        programmes.stream().filter(programme -> programme.activeIn(year)).count());
  }
}
