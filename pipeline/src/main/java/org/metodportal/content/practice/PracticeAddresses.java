package org.metodportal.content.practice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.metodportal.problem.Problem;
import org.metodportal.problem.ProblemReport;

/** Gives every card of the portal an address of its own. */
public final class PracticeAddresses {
  private PracticeAddresses() {}

  /**
   * The same cards, no two of one slug. Of several the first territory keeps the address; the
   * others get their own name behind a dash and a problem that names both files.
   *
   * @param practices territory → its cards
   */
  public static Map<String, List<Practice>> settle(
      SortedMap<String, List<Practice>> practices, ProblemReport report) {
    Map<String, Practice> first = new HashMap<>();
    practices
        .values()
        .forEach(cards -> cards.forEach(card -> first.putIfAbsent(card.slug(), card)));
    Map<String, List<Practice>> settled = new TreeMap<>();
    practices.forEach(
        (territory, cards) -> {
          List<Practice> kept = new ArrayList<>();
          for (Practice card : cards) {
            Practice owner = first.getOrDefault(card.slug(), card);
            kept.add(
                owner.territory().equals(card.territory())
                    ? card
                    : moved(card, owner, first, report));
          }
          settled.put(territory, List.copyOf(kept));
        });
    return settled;
  }

  private static Practice moved(
      Practice card, Practice owner, Map<String, Practice> taken, ProblemReport report) {
    String slug = card.slug() + "-" + card.territory();
    while (taken.containsKey(slug)) {
      slug = slug + "-" + card.territory();
    }
    Practice moved = card.at(slug);
    taken.put(slug, moved);
    report.add(
        Problem.warning("practice-repeated")
            .in(card.territory())
            .value(card.slug())
            .at(card.position())
            .says(
                "Адрес «"
                    + card.slug()
                    + "» уже занят карточкой "
                    + owner.position().file()
                    + ": адреса карточек общие для портала.")
            .hint("Пока эта карточка стоит по адресу «" + slug + "»; назовите файл иначе."));
    return moved;
  }
}
