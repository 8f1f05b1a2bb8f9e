package org.metodportal.page.programme;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Link;
import org.metodportal.page.Page;

/**
 * Programmes of all territories at a glance; {@code /programmes/}.
 *
 * @param lead how many there are
 * @param year year of «now», for those that are offered
 * @param territories one row for each territory that has programmes
 * @param deficits one row for each deficit
 */
public record ProgrammesPage(
    Frame frame, String lead, int year, List<TerritoryRow> territories, List<DeficitRow> deficits)
    implements Page {

  /**
   * Programmes of a territory.
   *
   * @param catalogue the page with all of them
   * @param all how many
   * @param registered how many stand in the federal registry
   * @param offered how many are offered this year
   */
  public record TerritoryRow(Link catalogue, String all, String registered, String offered) {}

  /**
   * Programmes that answer a deficit.
   *
   * @param cells one for each territory, in their order; the text is a number
   */
  public record DeficitRow(String code, String name, List<Link> cells) {}
}
