package org.metodportal.page.portal;

import java.util.HashSet;
import java.util.Set;
import org.metodportal.definition.IndicatorDefinition;
import org.metodportal.definition.UnitKind;
import org.metodportal.disclosure.PublicCount;
import org.metodportal.disclosure.audit.Audit;
import org.metodportal.indicator.Figure;
import org.metodportal.indicator.ObservationFlag;
import org.metodportal.indicator.count.Topic;
import org.metodportal.page.TerritoryResults;
import org.metodportal.page.text.RussianNumbers;
import org.metodportal.page.text.RussianPlural;

/**
 * How many figures of persons a territory shows and hides: of indicators of persons and teams, of
 * staff, of completions and of deficits, each breakdown and year by itself.
 *
 * @param shown figures with a value
 * @param hidden figures that say «скрыто»
 * @param told how many of the hidden ones something is told of
 * @param audit what the check of hidden figures found
 */
record ProtectionCounts(long shown, long hidden, long told, Audit audit) {
  static ProtectionCounts of(TerritoryResults results) {
    Set<String> ofPersons = new HashSet<>();
    for (IndicatorDefinition indicator : results.definitions()) {
      if (indicator.unit() == UnitKind.PERSON || indicator.unit() == UnitKind.TEAM) {
        ofPersons.add(indicator.code());
        ofPersons.add(indicator.code() + IndicatorDefinition.SECOND_READING);
      }
    }
    long shown = 0;
    long hidden = 0;
    for (Figure figure : results.figures()) {
      if (ofPersons.contains(figure.indicator())) {
        shown += figure.flag().hasValue() ? 1 : 0;
        hidden += figure.flag() == ObservationFlag.HIDDEN ? 1 : 0;
      }
    }
    for (PublicCount row : results.counts().rows()) {
      if (row.topic() != Topic.VACANCIES) {
        shown += row.flag().hasValue() ? 1 : 0;
        hidden += row.flag() == ObservationFlag.HIDDEN ? 1 : 0;
      }
    }
    return new ProtectionCounts(shown, hidden, results.statements().size(), results.audit());
  }

  /**
   * {@code показано 812 чисел, скрыто 97, пояснений к скрытым 60; попыток вычислить скрытое 340,
   * вычислено 0, самый узкий промежуток 3}; without the check where nothing was tried.
   */
  String words() {
    return "показано "
        + RussianPlural.count(shown, "число", "числа", "чисел")
        + ", скрыто "
        + RussianNumbers.whole(hidden)
        + (told == 0 ? "" : ", пояснений к скрытым " + RussianNumbers.whole(told))
        + (audit.tried() == 0
            ? ""
            : "; попыток вычислить скрытое "
                + RussianNumbers.whole(audit.tried())
                + ", вычислено "
                + RussianNumbers.whole(audit.exact())
                + ", самый узкий промежуток "
                + RussianNumbers.whole(audit.worst()));
  }
}
