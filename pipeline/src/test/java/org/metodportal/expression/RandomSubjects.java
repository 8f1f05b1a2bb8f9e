package org.metodportal.expression;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.metodportal.registry.AnswerSheet;
import org.metodportal.registry.Appointment;
import org.metodportal.registry.Diagnosis;
import org.metodportal.registry.Event;
import org.metodportal.registry.History;
import org.metodportal.registry.Mentorship;
import org.metodportal.registry.Organization;
import org.metodportal.registry.PersonYear;
import org.metodportal.registry.PracticeCard;
import org.metodportal.registry.Programme;
import org.metodportal.registry.Route;
import org.metodportal.registry.Support;
import org.metodportal.registry.Training;
import org.metodportal.source.schema.Table;

/** Makes random subjects; whatever may be missing is missing in about a third of them. */
final class RandomSubjects {
  private final SplittableRandom random;

  RandomSubjects(SplittableRandom random) {
    this.random = random;
  }

  Object of(Subject subject) {
    return switch (subject) {
      case PERSON -> person();
      case ORGANIZATION -> sheet(organization());
      case TERRITORY -> sheet(null);
      case PROGRAMME -> new ProgrammeYear(programme(), year());
      case EVENT -> new Event(year(), word(), maybe(this::word), maybe(this::number));
      case PRACTICE -> new PracticeYear(new PracticeCard("a", year(), word()), year());
    };
  }

  private PersonYear person() {
    return new PersonYear(
        year(),
        word(),
        organization(),
        maybe(this::word),
        maybe(() -> random.nextInt(5)),
        maybe(() -> random.nextInt(5)),
        maybe(this::word),
        maybe(random::nextBoolean),
        maybe(this::word),
        maybe(random::nextBoolean),
        maybe(random::nextBoolean),
        history(),
        list(() -> new Mentorship(word(), random.nextBoolean())),
        list(() -> new Mentorship(word(), random.nextBoolean())),
        list(() -> new Appointment(word(), random.nextBoolean())));
  }

  private History history() {
    Map<Table, List<? extends History.Dated>> facts = new EnumMap<>(Table.class);
    facts.put(
        Table.DIAGNOSTICS,
        list(
            () ->
                new Diagnosis(
                    random.nextInt(3),
                    year(),
                    word(),
                    word(),
                    maybe(this::number),
                    maybe(() -> list(this::word)))));
    facts.put(
        Table.ROUTES,
        list(
            () ->
                new Route(year(), word(), maybe(random::nextBoolean), maybe(random::nextBoolean))));
    facts.put(
        Table.TRAINING,
        list(
            () ->
                new Training(
                    year(), programme(), maybe(random::nextBoolean), maybe(random::nextBoolean))));
    facts.put(Table.SUPPORT, list(() -> new Support(year(), maybe(this::word))));
    return History.of(facts);
  }

  private Organization organization() {
    return new Organization(
        "1", "1", "Первая", word(), word(), maybe(random::nextBoolean), 2000, 2100);
  }

  private Programme programme() {
    return new Programme(
        "p",
        "p",
        "Программа",
        word(),
        word(),
        maybe(this::word),
        maybe(this::number),
        maybe(random::nextBoolean),
        2000,
        2100);
  }

  private AnswerSheet sheet(Organization organization) {
    Map<String, Object> answers = new TreeMap<>();
    for (int year = 2022; year <= 2025; year++) {
      for (int question = 0; question < 3; question++) {
        if (random.nextInt(3) > 0) {
          Object answer = random.nextBoolean() ? random.nextBoolean() : number();
          answers.put("q" + question + "/" + year, answer);
        }
      }
    }
    return new Answers(year(), organization, answers);
  }

  /** A sheet that holds Boolean and Double answers by {@code question/year}. */
  record Answers(int year, Organization organization, Map<String, Object> byQuestion)
      implements AnswerSheet {
    @Override
    public boolean answered(String question, int year) {
      return byQuestion.containsKey(question + "/" + year);
    }

    @Override
    public Boolean yes(String question, int year) {
      return byQuestion.get(question + "/" + year) instanceof Boolean answer ? answer : null;
    }

    @Override
    public Double number(String question, int year) {
      return byQuestion.get(question + "/" + year) instanceof Double answer ? answer : null;
    }
  }

  private int year() {
    return 2023 + random.nextInt(3);
  }

  private String word() {
    return ExpressionGrammar.WORDS.get(random.nextInt(ExpressionGrammar.WORDS.size()));
  }

  private double number() {
    return List.of(0.0, 1.5, 2.0, 60.0, 100.0).get(random.nextInt(5));
  }

  private <T> T maybe(Supplier<T> value) {
    return random.nextInt(3) == 0 ? null : value.get();
  }

  private <T> List<T> list(Supplier<T> element) {
    List<T> list = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      list.add(element.get());
    }
    return list;
  }
}
