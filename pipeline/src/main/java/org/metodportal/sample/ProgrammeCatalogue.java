package org.metodportal.sample;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.metodportal.sample.Profile.RegistryShare;
import org.metodportal.sample.Programme.Use;

/**
 * The programmes a territory's people learn by: some always there, some begun or ended, so that the
 * register's share moves.
 */
final class ProgrammeCatalogue {

  private static final Map<String, List<String>> TITLES =
      Map.of(
          "предметная",
          List.of(
              "Трудные темы школьного курса математики",
              "Преподавание русского языка по обновлённым стандартам",
              "Естественно-научные опыты на уроке",
              "История и обществознание: работа с источником",
              "Иностранный язык: говорение и слушание",
              "Начальная школа: чтение со смыслом"),
          "методическая",
          List.of(
              "Формирующее оценивание на уроке",
              "Функциональная грамотность: задания и разбор",
              "Современный урок: от цели к результату",
              "Работа с детьми с особыми потребностями",
              "Развитие речи дошкольников",
              "Наставник и молодой педагог"),
          "цифровая",
          List.of(
              "Цифровые средства учителя",
              "Электронный журнал и учебная аналитика",
              "Безопасность школьника в сети",
              "Урок с цифровой лабораторией"),
          "воспитание",
          List.of(
              "Классный руководитель: год с классом",
              "Программа воспитания в детском саду",
              "Разговоры с родителями",
              "Школьное самоуправление"),
          "управление качеством",
          List.of(
              "Управление качеством образования по данным",
              "Внутренняя оценка качества в школе",
              "Как школе выйти из низких результатов"),
          "управленческие команды",
          List.of(
              "Команда школы: договориться и сделать",
              "Проектный год управленческой команды",
              "Директор и заместители: разделение задач"),
          "иная",
          List.of("Первая помощь в школе", "Охрана труда", "Медиация и школьные конфликты"));

  private final Dice dice;
  private final List<Programme> programmes = new ArrayList<>();
  private final Map<String, Integer> titlesUsed = new HashMap<>();
  private final Map<Use, List<List<Programme>>> active = new EnumMap<>(Use.class);

  private ProgrammeCatalogue(Dice dice) {
    this.dice = dice;
  }

  static ProgrammeCatalogue of(Profile profile, Dice territory) {
    ProgrammeCatalogue catalogue = new ProgrammeCatalogue(territory.of("programmes", 0));
    catalogue.addLasting(profile.centreSince());
    catalogue.addPassing(profile.registry());
    for (Use use : Use.values()) {
      List<List<Programme>> byYear = new ArrayList<>();
      for (int year = Curve.FIRST_YEAR; year <= Curve.LAST_YEAR; year++) {
        int in = year;
        byYear.add(
            catalogue.programmes.stream().filter(p -> p.use() == use && p.isActive(in)).toList());
      }
      catalogue.active.put(use, byYear);
    }
    return catalogue;
  }

  List<Programme> programmes() {
    return List.copyOf(programmes);
  }

  /** The programmes for this use that are active in the year; empty when there is none yet. */
  List<Programme> active(Use use, int year) {
    return active.getOrDefault(use, List.of()).get(year - Curve.FIRST_YEAR);
  }

  private void addLasting(int centreSince) {
    for (int i = 0; i < 10; i++) {
      add(Use.REGISTRY, i < 7 ? "институт" : "иной", "ПК", subjectTopic(i), "да", 0, 0);
    }
    for (int i = 0; i < 6; i++) {
      add(Use.CENTRE, "центр", "ПК", subjectTopic(i), i == 1 ? "" : "нет", centreSince, 0);
    }
    for (int i = 0; i < 3; i++) {
      add(Use.QUALITY, i < 2 ? "институт" : "иной", "ПК", "управление качеством", "нет", 0, 0);
      add(Use.COMMAND, i < 2 ? "институт" : "иной", "ПК", "управленческие команды", "нет", 0, 0);
      add(Use.FEDERAL, "федеральный оператор", "ПК", subjectTopic(i), "да", 0, 0);
    }
    for (int i = 0; i < 4; i++) {
      add(Use.ACADEMY, "академия", "ПК", subjectTopic(i), i < 2 ? "да" : "нет", 0, 0);
    }
    for (int i = 0; i < 10; i++) {
      add(Use.OTHER, i % 2 == 0 ? "институт" : "иной", kind(i), otherTopic(i), "нет", 0, 0);
    }
  }

  private void addPassing(RegistryShare share) {
    for (int i = 0; i < 14; i++) {
      boolean registered = i % 2 == 0 ? share != RegistryShare.FALLS : share == RegistryShare.RISES;
      passing(registered, Curve.FIRST_YEAR + 1 + i * 5 / 14, 0, i);
    }
    for (int i = 0; i < 12; i++) {
      boolean registered = i % 2 == 0 ? share != RegistryShare.RISES : share == RegistryShare.FALLS;
      passing(registered, 0, Curve.FIRST_YEAR + i * 5 / 12, i);
    }
  }

  private void passing(boolean registered, int fromYear, int toYear, int i) {
    if (registered) {
      add(
          Use.REGISTRY,
          i % 3 == 0 ? "иной" : "институт",
          "ПК",
          subjectTopic(i),
          "да",
          fromYear,
          toYear);
    } else {
      String registry = i == 5 ? "" : "нет";
      add(Use.OTHER, "институт", kind(i), otherTopic(i), registry, fromYear, toYear);
    }
  }

  private void add(
      Use use,
      String operator,
      String kind,
      String topic,
      String registry,
      int fromYear,
      int toYear) {
    int number = programmes.size() + 1;
    programmes.add(
        new Programme(
            String.format(Locale.ROOT, "P-%03d", number),
            title(topic),
            use,
            operator,
            kind,
            topic,
            hours(kind, number),
            registry,
            fromYear,
            toYear));
  }

  /** A title used before gets the number of its stage. */
  private String title(String topic) {
    List<String> titles = TITLES.getOrDefault(topic, List.of(topic));
    int used = titlesUsed.merge(topic, 1, Integer::sum) - 1;
    String title = titles.get(used % titles.size());
    int stage = used / titles.size();
    return stage == 0 ? title : title + ". Ступень " + (stage + 1);
  }

  private int hours(String kind, int number) {
    return switch (kind) {
      case "ПП" -> 250 + 2 * dice.between(0, 135, "hours", number);
      case "стажировка" -> 16 + 8 * dice.between(0, 3, "hours", number);
      default -> 18 * dice.between(1, 8, "hours", number);
    };
  }

  private static String kind(int i) {
    return i % 5 == 3 ? "ПП" : i % 5 == 4 ? "стажировка" : "ПК";
  }

  private static String subjectTopic(int i) {
    return switch (i % 4) {
      case 0, 2 -> "предметная";
      case 1 -> "методическая";
      default -> "цифровая";
    };
  }

  private static String otherTopic(int i) {
    return switch (i % 4) {
      case 0 -> "воспитание";
      case 1 -> "иная";
      case 2 -> "методическая";
      default -> "цифровая";
    };
  }
}
