package org.metodportal.page.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.metodportal.content.TerritoryTexts;
import org.metodportal.content.moved.FormerAddress;
import org.metodportal.content.own.OwnPage;
import org.metodportal.content.practice.Practice;
import org.metodportal.page.Address;
import org.metodportal.page.SiteMap;
import org.metodportal.problem.Problem;

/**
 * A page that stood elsewhere.
 *
 * @param from where it stood
 * @param to where it stands now
 * @param title its heading
 * @param territory slug; empty for a page of the portal
 */
public record MovedPage(FormerAddress from, Address to, String title, String territory) {
  /** Every former address that texts name: cards of practices first, then pages of editors. */
  static List<MovedPage> all(Collection<TerritoryTexts> territories, Collection<OwnPage> own) {
    List<MovedPage> moved = new ArrayList<>();
    for (TerritoryTexts texts : territories) {
      for (Practice card : texts.practices()) {
        Address address = SiteMap.PRACTICES.folder(card.slug());
        card.movedFrom()
            .forEach(
                from -> moved.add(new MovedPage(from, address, card.title(), card.territory())));
      }
    }
    territories.forEach(texts -> add(texts.pages(), moved));
    add(own, moved);
    return moved;
  }

  private static void add(Collection<OwnPage> pages, List<MovedPage> moved) {
    for (OwnPage page : pages) {
      page.movedFrom()
          .forEach(
              from ->
                  moved.add(
                      new MovedPage(from, SiteMap.own(page), page.title(), page.territory())));
    }
  }

  /** What is said when its former address belongs to a page of today. */
  Problem clash() {
    return Problem.error("moved-from")
        .in(territory)
        .value(from.path())
        .at(from.position())
        .says("По адресу «" + from.path() + "» стоит другая страница, вести с него дальше нельзя.")
        .hint(
            "Сверьте прежний адрес; если он занят нарочно, уберите его из "
                + FormerAddress.KEY
                + ".");
  }
}
