package org.metodportal.oracle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes the act and tables of a made-up territory: targets of every kind, and values that rise,
 * fall, turn, stand still or are not there. What organizations answer is public, so nearly every
 * series of it reaches the pages; what is counted of persons is hidden in part.
 */
final class RandomPortal {
  private static final int FIRST_YEAR = 2020;
  private static final int LAST_YEAR = 2025;
  private static final int SCHOOLS = 9;
  private static final int ORGANIZATIONS = 12;
  private static final List<String> PROCEDURES = List.of("предметная", "методическая");

  private final Path folder;
  private final SplittableRandom random;

  /** What an indicator counts, and the largest value it takes. */
  private enum Kind {
    ANSWERED_SHARE(
        "share", "organization", "population: 'org.type == \"школа\"'\ncondition: 'yes(\"%s\")'"),
    LEVEL("level", "territory", "score: 'number(\"%s\")'"),
    SCHOOL_LEVEL(
        "level", "organization", "population: 'org.type == \"школа\"'\nscore: 'number(\"%s\")'"),
    COUNT("count", "answer", "score: 'number(\"%s\")'"),
    PRESENCE("presence", "territory", "condition: 'yes(\"%s\")'"),
    PERSONS(
        "share",
        "person",
        "population: 'role == \"педагог\"'\n"
            + "condition: 'diagnostics.exists(d, d.year == year && d.procedure == \"%s\")'");

    private final String measure;
    private final String unit;
    private final String rule;

    Kind(String measure, String unit, String rule) {
      this.measure = measure;
      this.unit = unit;
      this.rule = rule;
    }

    /** A target between a tenth and nine tenths of what can be reached. */
    String target(SplittableRandom random) {
      int tenth = 1 + random.nextInt(9);
      return switch (this) {
        case ANSWERED_SHARE, PERSONS -> String.valueOf(10 * tenth);
        case LEVEL, SCHOOL_LEVEL -> String.valueOf(1 + tenth % 3);
        case COUNT -> String.valueOf(2 * tenth);
        case PRESENCE -> "1";
      };
    }
  }

  private RandomPortal(Path folder, SplittableRandom random) {
    this.folder = folder;
    this.random = random;
  }

  /** Writes {@code content} and {@code data} into a folder. */
  static void write(Path folder, SplittableRandom random) throws IOException {
    RandomPortal portal = new RandomPortal(folder, random);
    portal.file(
        "content/portal.yaml",
        """
        title: Портал для проверок
        short_title: Проверки
        base_url: https://random.example
        synthetic: true
        language: ru
        """);
    portal.territory();
  }

  private void territory() throws IOException {
    int act = FIRST_YEAR + random.nextInt(5);
    file(
        "content/lesnoy/territory.yaml",
        """
        name: Лесной район
        genitive: Лесного района
        locative: в Лесном районе
        level: муниципальный район
        accent: forest
        opening_year: %d
        act: {kind: приказ, authority: Управление образования, number: "1", date: %d-03-01, title: О поддержке педагогов}
        criteria:
          - {id: first, title: Первый критерий, clause: разд. 1}
          - {id: second, title: Второй критерий, clause: разд. 2}
        """
            .formatted(act, act));
    List<String> answers = new ArrayList<>(List.of("org_id;year;question;answer"));
    List<String> diagnostics =
        new ArrayList<>(List.of("person_id;date;procedure;operator;score;deficits"));
    int number = 0;
    for (int round = 0; round < PROCEDURES.size(); round++) {
      for (Kind kind : Kind.values()) {
        number++;
        String question = kind == Kind.PERSONS ? PROCEDURES.get(round) : "вопрос-" + number;
        indicator(number, kind, question, act);
        for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
          facts(kind, question, year, way(round, year), answers, diagnostics);
        }
      }
    }
    String data = "data/lesnoy/";
    file(data + "answers.csv", String.join("\n", answers) + "\n");
    file(data + "diagnostics.csv", String.join("\n", diagnostics) + "\n");
    file(data + "organizations.csv", organizations());
    file(data + "staff.csv", staff());
  }

  /** How far a series has come in a year, 0–1; -1 in a year of which nothing is known. */
  private double way(int round, int year) {
    int step = year - FIRST_YEAR;
    double noise = random.nextDouble() * 0.15;
    return random.nextInt(9) == 0
        ? -1
        : switch ((round + random.nextInt(2) * 2 + (int) (random.nextDouble() * 1.2)) % 4) {
          case 0 -> 0.15 * step + noise;
          case 1 -> 0.9 - 0.15 * step + noise / 2;
          case 2 -> step < 3 ? 0.3 * step : 1.3 - 0.25 * step;
          default -> 0.4;
        };
  }

  private void indicator(int number, Kind kind, String question, int act) throws IOException {
    String code = "i" + number;
    file(
        "content/lesnoy/indicators/" + code + ".md",
        """
        ---
        code: %s
        title: Показатель с номером %d
        short: Показатель %d
        criterion: %s
        clause: п. %d
        status: act
        measure: %s
        unit: %s
        %s
        direction: %s
        %s---

        ## Что показывает

        Что именно измеряется.

        ## Как считается

        Словами.

        ## Откуда взят

        Из приказа.

        ## Чего не показывает

        Качества.
        """
            .formatted(
                code,
                number,
                number,
                number % 2 == 0 ? "first" : "second",
                number,
                kind.measure,
                kind.unit,
                kind.rule.formatted(question),
                kind != Kind.PRESENCE && random.nextInt(5) == 0 ? "down" : "up",
                targets(kind, act)));
  }

  private String targets(Kind kind, int act) {
    String first = kind.target(random);
    String asked =
        switch (random.nextInt(4)) {
          case 0 -> "";
          case 1 -> "every_year: " + first;
          case 2 -> "every_year: %s\n    opening_year: %s".formatted(first, kind.target(random));
          default ->
              "by_year: {%d: %s, %d: %s}"
                  .formatted(act + random.nextInt(2), first, act + 2 + random.nextInt(3), first);
        };
    return asked.isEmpty()
        ? ""
        : "targets:\n  - act: Приказ № 1\n    clause: п. 1\n    date: %d-03-01\n    %s\n"
            .formatted(act, asked);
  }

  private void facts(
      Kind kind,
      String question,
      int year,
      double way,
      List<String> answers,
      List<String> diagnostics) {
    if (way < 0) {
      return;
    }
    double share = Math.min(1, way);
    switch (kind) {
      case ANSWERED_SHARE, SCHOOL_LEVEL -> {
        for (int school = 1; school <= SCHOOLS; school++) {
          boolean yes = school <= Math.round(share * SCHOOLS);
          String answer =
              kind == Kind.ANSWERED_SHARE
                  ? yes ? "да" : "нет"
                  : String.valueOf(Math.round(3 * share) - (yes || share < 0.2 ? 0 : 1));
          if (random.nextInt(8) > 0) {
            answers.add("o%d;%d;%s;%s".formatted(school, year, question, answer));
          }
        }
      }
      case LEVEL -> answers.add(";%d;%s;%d".formatted(year, question, Math.round(3 * share)));
      case COUNT -> answers.add(";%d;%s;%d".formatted(year, question, Math.round(20 * share)));
      case PRESENCE ->
          answers.add(";%d;%s;%s".formatted(year, question, share > 0.4 ? "да" : "нет"));
      case PERSONS -> {
        for (int person = 1; person <= 10 * ORGANIZATIONS; person++) {
          if (random.nextDouble() < share) {
            diagnostics.add(
                "p%d;%d-04-%02d;%s;центр;%d;"
                    .formatted(person, year, 1 + person % 28, question, 40 + random.nextInt(60)));
          }
        }
      }
    }
  }

  private static String organizations() {
    StringBuilder rows = new StringBuilder("org_id;name;type;settlement;low_results\n");
    for (int i = 1; i <= ORGANIZATIONS; i++) {
      boolean school = i <= SCHOOLS;
      rows.append(
          "o%d;%s № %d;%s;%s;нет\n"
              .formatted(
                  i,
                  school ? "Школа" : "Детский сад",
                  i,
                  school ? "школа" : "детский сад",
                  i % 2 == 0 ? "село" : "город"));
    }
    return rows.toString();
  }

  private static String staff() {
    StringBuilder rows =
        new StringBuilder("year;person_id;org_id;role;main_job;subject;birth_date;category\n");
    for (int year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      for (int person = 1; person <= 10 * ORGANIZATIONS; person++) {
        rows.append(
            "%d;p%d;o%d;%s;да;%s;%d-05-12;первая\n"
                .formatted(
                    year,
                    person,
                    1 + person % ORGANIZATIONS,
                    person % 10 == 7 ? "руководитель" : "педагог",
                    person % 3 == 0 ? "математика" : "история",
                    1960 + person % 40));
      }
    }
    return rows.toString();
  }

  private void file(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
