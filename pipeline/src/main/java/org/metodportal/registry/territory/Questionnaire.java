package org.metodportal.registry.territory;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.metodportal.registry.AnswerSheet;
import org.metodportal.registry.Organization;
import org.metodportal.source.cell.LookupNormalizer;
import org.metodportal.source.packed.PackedBytes;
import org.metodportal.source.packed.PackedReader;
import org.metodportal.source.packed.RowView;
import org.metodportal.source.schema.TableSchema;

/** All accepted answers of a territory. */
public final class Questionnaire {
  private static final String TERRITORY = "";

  /** Organization, question and year → answer. */
  private final Map<String, Map<String, Map<Integer, Answer>>> answers = new TreeMap<>();

  /**
   * One answer.
   *
   * @param yes the yes/no; null when the answer is a number other than 1 and 0
   * @param number the number; NaN when the answer is a yes/no
   */
  private record Answer(@Nullable Boolean yes, double number) {}

  /** Adds an accepted row of {@code answers}. */
  public void add(RowView row, TableSchema schema) {
    int organization = schema.slot("org_id");
    int answer = schema.slot("answer");
    put(
        row.isMissing(organization) ? TERRITORY : row.required(organization),
        row.required(schema.slot("question")),
        (int) row.whole(schema.slot("year"), 0),
        row.answeredYes(answer),
        row.answeredNumber(answer));
  }

  /**
   * Adds an answer; it replaces one to the same question in the same year.
   *
   * @param organization normalised identifier; empty for the territory as a whole
   * @param yes the yes/no; null when the answer is a number other than 1 and 0
   * @param number the number; NaN when the answer is a yes/no
   */
  public void put(
      String organization, String question, int year, @Nullable Boolean yes, double number) {
    answers
        .computeIfAbsent(organization, id -> new TreeMap<>())
        .computeIfAbsent(question, id -> new TreeMap<>())
        .put(year, new Answer(yes, number));
  }

  /** What the organization answered, seen from the year. */
  public AnswerSheet sheet(Organization organization, int year) {
    return new Sheet(answers.getOrDefault(organization.id(), Map.of()), organization, year);
  }

  /** What the territory as a whole answered, seen from the year. */
  public AnswerSheet territorySheet(int year) {
    return new Sheet(answers.getOrDefault(TERRITORY, Map.of()), null, year);
  }

  /** Packs everything. */
  public void pack(PackedBytes out) {
    out.putCount(answers.size());
    answers.forEach(
        (organization, questions) -> {
          out.putText(organization);
          out.putCount(questions.size());
          questions.forEach(
              (question, years) -> {
                out.putText(question);
                out.putCount(years.size());
                years.forEach(
                    (year, answer) -> {
                      out.putSigned(year);
                      out.putByte(answer.yes == null ? 0 : answer.yes ? 2 : 1);
                      out.putDouble(answer.number);
                    });
              });
        });
  }

  /** Unpacks what {@link #pack} packed. */
  public static Questionnaire unpack(PackedReader in) {
    Questionnaire questionnaire = new Questionnaire();
    for (long count = in.takeCount(); count > 0; count--) {
      String organization = in.takeText();
      for (long questions = in.takeCount(); questions > 0; questions--) {
        String question = in.takeText();
        for (long years = in.takeCount(); years > 0; years--) {
          int year = (int) in.takeSigned();
          int tag = in.takeByte();
          Boolean yes = tag == 0 ? null : (Boolean) (tag == 2);
          questionnaire.put(organization, question, year, yes, in.takeDouble());
        }
      }
    }
    return questionnaire;
  }

  private static final class Sheet implements AnswerSheet {
    private final Map<String, Map<Integer, Answer>> questions;
    private final @Nullable Organization organization;
    private final int year;
    private final Map<String, String> folded = new HashMap<>();

    Sheet(
        Map<String, Map<Integer, Answer>> questions,
        @Nullable Organization organization,
        int year) {
      this.questions = questions;
      this.organization = organization;
      this.year = year;
    }

    private @Nullable Answer answer(String question, int askedYear) {
      Map<Integer, Answer> years =
          questions.get(folded.computeIfAbsent(question, LookupNormalizer::normalize));
      return years == null ? null : years.get(askedYear);
    }

    @Override
    public int year() {
      return year;
    }

    @Override
    public @Nullable Organization organization() {
      return organization;
    }

    @Override
    public boolean answered(String question, int askedYear) {
      return answer(question, askedYear) != null;
    }

    @Override
    public @Nullable Boolean yes(String question, int askedYear) {
      Answer answer = answer(question, askedYear);
      return answer == null ? null : answer.yes;
    }

    @Override
    public @Nullable Double number(String question, int askedYear) {
      Answer answer = answer(question, askedYear);
      return answer == null || Double.isNaN(answer.number) ? null : (Double) answer.number;
    }
  }
}
