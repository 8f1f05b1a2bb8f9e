package org.metodportal.bench.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.metodportal.content.word.EditorWords;

/**
 * Texts by chance, the same for the same seed: cards of practices shared out among five
 * territories, each card of some 600 words of an invented language with Russian letters. Every
 * territory has a glossary, whose terms stand in the cards.
 */
final class Corpus {
  /** The territories among which the cards are shared out. */
  static final List<String> TERRITORIES = List.of("lesnoy", "rechnoy", "gorny", "stepnoy", "novy");

  private static final List<String> CODES =
      List.of("ФГ-ЧТ", "ФГ-МА", "ФГ-ЕН", "ОЦЕНКА", "ЦИФРА", "ВОСПИТАНИЕ", "ИНКЛЮЗИЯ");
  private static final List<String> SUBJECTS =
      List.of("математика", "физика", "химия", "история", "литература", "биология", "музыка");
  private static final List<String> SYLLABLES =
      List.of(
          "ка", "ро", "ти", "ме", "но", "ста", "ли", "пре", "ду", "во", "за", "ги", "сно", "бе",
          "шко", "чи");
  private static final int VOCABULARY = 4_000;
  private static final int TERMS = 30;
  private static final int LETTERS_OF_TERM = 7;
  private static final int WORDS_IN_BODY = 600;
  private static final int WORDS_IN_PARAGRAPH = 75;
  private static final int WORDS_IN_SENTENCE = 15;

  private final Random random;
  private final List<String> vocabulary = new ArrayList<>();

  private Corpus(long seed) {
    random = new Random(seed);
    for (int i = 0; i < VOCABULARY; i++) {
      StringBuilder word = new StringBuilder();
      for (int syllables = 1 + random.nextInt(4); syllables > 0; syllables--) {
        word.append(any(SYLLABLES));
      }
      vocabulary.add(word.toString());
    }
  }

  /**
   * Writes a content folder of the portal.
   *
   * @param cards number of cards
   */
  static void write(int cards, long seed, Path content) throws IOException {
    Corpus corpus = new Corpus(seed);
    Files.createDirectories(content);
    Files.writeString(
        content.resolve("portal.yaml"),
        """
        title: Портал для измерений
        short_title: Портал
        base_url: https://portal.example
        synthetic: true
        language: ru
        """);
    Files.writeString(content.resolve("deficits.yaml"), deficits());
    for (String territory : TERRITORIES) {
      Path folder = content.resolve(territory);
      Files.createDirectories(folder.resolve("practices"));
      Files.writeString(folder.resolve("territory.yaml"), territory(territory));
      Files.writeString(folder.resolve("glossary.md"), corpus.glossary());
    }
    for (int i = 0; i < cards; i++) {
      Path folder = content.resolve(TERRITORIES.get(i % TERRITORIES.size())).resolve("practices");
      Files.writeString(folder.resolve("praktika-" + i + ".md"), corpus.card(i));
    }
  }

  private static String deficits() {
    StringBuilder list = new StringBuilder("deficits:\n");
    for (String code : CODES) {
      list.append("  - {code: ").append(code).append(", title: Дефицит ").append(code);
      list.append(", description: Учителю трудно.}\n");
    }
    return list.toString();
  }

  private static String territory(String slug) {
    return """
    name: Район %1$s
    genitive: района %1$s
    locative: в районе %1$s
    level: муниципальный район
    accent: indigo
    act:
      kind: приказ
      authority: Управление
      number: '1'
      date: 2022-01-01
      title: О порядке
    criteria:
      - {id: practice, title: Обмен опытом, clause: п. 1}
    """
        .formatted(slug);
  }

  private String glossary() {
    StringBuilder glossary = new StringBuilder("---\ntitle: Термины\n---\n");
    vocabulary.stream()
        .filter(word -> word.length() >= LETTERS_OF_TERM)
        .distinct()
        .limit(TERMS)
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .forEach(term -> glossary.append("\n## " + term + "\n" + sentence(12) + "\n"));
    return glossary.toString();
  }

  private String card(int number) {
    StringBuilder card = new StringBuilder("---\n");
    card.append("title: Практика № ").append(number).append('\n');
    card.append("published: 20").append(20 + random.nextInt(6)).append("-03-1").append(number % 10);
    card.append("\noffice: Школа № ").append(1 + random.nextInt(60)).append('\n');
    card.append("direction: ").append(any(EditorWords.USUAL.directions().words())).append('\n');
    card.append("levels: [").append(any(EditorWords.USUAL.levels().words())).append("]\n");
    card.append("subjects: [").append(any(SUBJECTS)).append("]\n");
    card.append("form: ").append(any(EditorWords.USUAL.forms().words())).append('\n');
    card.append("deficits: [").append(any(CODES)).append("]\n");
    card.append("resources: Время и согласие.\n");
    card.append("result: {summary: Стало заметно лучше, evidence: Записи уроков}\n");
    card.append("conclusion: {verdict: положительное, by: Совет, date: 2020-01-10}\n");
    card.append("review_by: 2026-12-31\n---\n\n");
    for (int words = 0; words < WORDS_IN_BODY; words += WORDS_IN_SENTENCE) {
      card.append(sentence(WORDS_IN_SENTENCE));
      card.append((words + WORDS_IN_SENTENCE) % WORDS_IN_PARAGRAPH == 0 ? "\n\n" : " ");
    }
    return card.toString();
  }

  private String sentence(int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      sentence.append(i == 0 ? "" : " ").append(any(vocabulary));
    }
    return sentence.append('.').toString();
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }
}
