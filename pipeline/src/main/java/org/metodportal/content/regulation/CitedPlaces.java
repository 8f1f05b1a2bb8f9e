package org.metodportal.content.regulation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;
import org.metodportal.problem.SourcePosition;

/** Finds the places of an act that editors name in other files; what leads nowhere is reported. */
public final class CitedPlaces {
  private static final String CODE = "dangling-reference";

  private final @Nullable Regulation regulation;
  private final @Nullable References references;
  private final String territory;
  private final ProblemReport report;

  /**
   * Places of an act.
   *
   * @param regulation null when the territory has none
   * @param territory slug for messages
   */
  public CitedPlaces(@Nullable Regulation regulation, String territory, ProblemReport report) {
    this.regulation = regulation;
    this.references = regulation == null ? null : References.to(regulation);
    this.territory = territory;
    this.report = report;
  }

  /**
   * The one place that the words name: «п. 1.2», «разд. 8, подп. 1», or a division by its heading,
   * such as «Приказ».
   *
   * @param position where the words stand
   * @return null after a problem
   */
  public @Nullable CitedPlace find(String words, SourcePosition position) {
    List<Place> places = new ArrayList<>();
    if (regulation != null) {
      regulation.eachDivision(
          division -> {
            if (division.shortTitle().equals(words)) {
              places.add(division);
            }
          });
    }
    if (places.isEmpty() && references != null) {
      places.addAll(references.named(words));
    }
    if (places.size() == 1) {
      return new CitedPlace(words, places.get(0));
    }
    String message =
        regulation == null
            ? "Ссылка «" + words + "» никуда не ведёт: у территории нет пересказа документа."
            : places.isEmpty()
                ? "Ссылка «" + words + "» никуда не ведёт: такого места в документе нет."
                : "Ссылка «" + words + "» ведёт сразу в несколько мест.";
    String hint =
        regulation == null
            ? "Добавьте файл polozhenie.md или уберите ссылку."
            : "Назовите одно место, например «п. 1.2», «разд. 3» или «"
                + regulation.parts().get(0).shortTitle()
                + "».";
    String which = references == null ? "" : references.whichOnes(words);
    if (!which.isEmpty()) {
      message = "Ссылка «" + words + "» ведёт сразу в несколько мест: номер в документе повторён.";
      hint = "Скажите, какое из них: " + which + ".";
    }
    report.add(Problem.error(CODE).in(territory).at(position).says(message).hint(hint));
    return null;
  }
}
