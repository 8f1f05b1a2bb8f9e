package org.metodportal.page.practice;

import java.util.List;
import org.metodportal.content.practice.Deficits;
import org.metodportal.content.practice.Practice;
import org.metodportal.content.practice.PracticeWords;
import org.metodportal.document.LatinName;
import org.metodportal.page.Address;
import org.metodportal.page.PortalModel;
import org.metodportal.page.SiteMap;
import org.metodportal.page.text.Sentence;

/** A side by which practices are looked for. */
enum PracticeFacet {
  DIRECTION("direction", "Направление"),
  LEVEL("level", "Уровень образования"),
  SUBJECT("subject", "Предмет"),
  FORM("form", "Форма работы"),
  DEFICIT("deficit", "Дефицит педагога"),
  TERRITORY("territory", "Территория"),
  VERDICT("verdict", "Заключение экспертов");

  private static final int LONGEST_NAME = 80;

  private final String id;
  private final String title;

  PracticeFacet(String id, String title) {
    this.id = id;
    this.title = title;
  }

  /**
   * A value of a facet.
   *
   * @param slug last part of the address of its page
   * @param text as shown
   * @param rank place among the values of the facet; equal ranks go by text
   */
  record Value(String slug, String text, int rank) {}

  /** Its part of addresses and the name of its parameter: {@code level}. */
  String id() {
    return id;
  }

  /** What it is called. */
  String title() {
    return title;
  }

  /** The page of one of its values. */
  Address address(String slug) {
    return SiteMap.practices(id, slug);
  }

  /** The values of a practice, each once; none when the card does not say. */
  List<Value> of(PracticeEntry entry, PortalModel model) {
    Practice practice = entry.practice();
    return switch (this) {
      case DIRECTION -> words(List.of(practice.direction()));
      case LEVEL -> {
        List<String> levels = model.portal().words().levels().words();
        yield practice.levels().stream().map(level -> word(level, levels.indexOf(level))).toList();
      }
      case SUBJECT -> words(practice.subjects());
      case FORM -> words(List.of(practice.form()));
      case DEFICIT ->
          practice.deficits().stream().map(code -> deficit(code, model.deficits())).toList();
      case TERRITORY -> List.of(new Value(entry.territory().slug(), entry.territory().name(), 0));
      case VERDICT -> List.of(verdict(practice.conclusion().verdict()));
    };
  }

  private static List<Value> words(List<String> words) {
    return words.stream().filter(word -> !word.isEmpty()).map(word -> word(word, 0)).toList();
  }

  private static Value word(String word, int rank) {
    return new Value(LatinName.of(word, LONGEST_NAME), Sentence.capital(word), rank);
  }

  /** A deficit of the list by its place there; one that the list lacks goes by its code. */
  static Value deficit(String code, Deficits deficits) {
    return new Value(
        LatinName.of(code, LONGEST_NAME),
        deficits.of(code).map(deficit -> deficit.title()).orElse(code),
        deficits.codes().words().indexOf(code));
  }

  private static Value verdict(String verdict) {
    return new Value(
        LatinName.of(verdict, LONGEST_NAME),
        verdictWords(verdict),
        PracticeWords.VERDICTS.words().indexOf(verdict));
  }

  /** What the experts said, as a status. */
  static String verdictWords(String verdict) {
    return switch (verdict) {
      case PracticeWords.CONFIRMED -> "Подтверждена экспертами";
      case PracticeWords.REFUSED -> "Не подтверждена экспертами";
      default -> "Экспертизы ещё не было";
    };
  }
}
