package org.metodportal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.metodportal.content.word.EditorWords;

/** Writes a content folder with as many cards of practices as asked, the same for the same seed. */
final class PracticeCardsOfSize {
  /** The territories among which the cards are shared out. */
  static final List<String> TERRITORIES = List.of("lesnoy", "rechnoy", "gorny", "stepnoy", "novy");

  private static final List<String> CODES =
      List.of("ФГ-ЧТ", "ФГ-МА", "ФГ-ЕН", "ОЦЕНКА", "ЦИФРА", "ВОСПИТАНИЕ", "ИНКЛЮЗИЯ");
  private static final List<String> SUBJECTS =
      List.of("математика", "физика", "химия", "история", "литература", "биология", "музыка");
  private static final List<String> WORDS =
      List.of(
          "учитель",
          "урок",
          "вместе",
          "готовит",
          "класс",
          "задание",
          "коллеги",
          "разбор",
          "вопрос",
          "ученики",
          "замечают",
          "по-новому",
          "за четверть",
          "объясняют",
          "проверка");
  private static final int WORDS_IN_BODY = 180;
  private static final int WORDS_IN_PARAGRAPH = 45;

  private PracticeCardsOfSize() {}

  /** Writes the cards and the list of deficits. */
  static void write(int cards, long seed, Path content) throws IOException {
    Random random = new Random(seed);
    StringBuilder list = new StringBuilder("deficits:\n");
    for (String code : CODES) {
      list.append("  - {code: ").append(code).append(", title: Дефицит ").append(code);
      list.append(", description: Учителю трудно.}\n");
    }
    Files.createDirectories(content);
    Files.writeString(content.resolve("deficits.yaml"), list);
    for (String territory : TERRITORIES) {
      Files.createDirectories(content.resolve(territory).resolve("practices"));
    }
    for (int i = 0; i < cards; i++) {
      Path folder = content.resolve(TERRITORIES.get(i % TERRITORIES.size())).resolve("practices");
      Files.writeString(folder.resolve("praktika-" + i + ".md"), card(i, random));
    }
  }

  private static String card(int number, Random random) {
    StringBuilder card = new StringBuilder("---\n");
    card.append("title: Практика № ").append(number).append('\n');
    card.append("published: 20").append(20 + random.nextInt(7)).append("-03-1").append(number % 10);
    card.append("\noffice: Школа № ").append(1 + random.nextInt(60)).append('\n');
    card.append("direction: ")
        .append(any(EditorWords.USUAL.directions().words(), random))
        .append('\n');
    card.append("levels: [").append(any(EditorWords.USUAL.levels().words(), random)).append("]\n");
    card.append("subjects: [").append(any(SUBJECTS, random)).append("]\n");
    card.append("form: ").append(any(EditorWords.USUAL.forms().words(), random)).append('\n');
    card.append("deficits: [").append(any(CODES, random)).append("]\n");
    card.append("resources: Время и согласие.\n");
    card.append("result: {summary: Стало заметно лучше, evidence: Записи уроков}\n");
    card.append("conclusion: {verdict: положительное, by: Совет, date: 2020-01-10}\n");
    card.append("review_by: 2026-12-31\n---\n\n");
    for (int i = 1; i <= WORDS_IN_BODY; i++) {
      card.append(any(WORDS, random)).append(i % WORDS_IN_PARAGRAPH == 0 ? ".\n\n" : " ");
    }
    return card.toString();
  }

  private static String any(List<String> words, Random random) {
    return words.get(random.nextInt(words.size()));
  }
}
