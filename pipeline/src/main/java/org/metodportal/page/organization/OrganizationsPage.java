package org.metodportal.page.organization;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;

/**
 * The organizations of a territory.
 *
 * @param name name of the territory
 * @param genitive the same after «организации»
 * @param lead how many there are
 * @param lowResults how many schools the territory marks as those with low results, in a sentence;
 *     empty when it marks none
 * @param types groups by type
 * @param searchHref the page of search
 */
public record OrganizationsPage(
    Frame frame,
    String name,
    String genitive,
    String lead,
    String lowResults,
    List<Type> types,
    String searchHref)
    implements Page {

  /**
   * Organizations of one type.
   *
   * @param id Latin key, unique on the page
   * @param title {@code Школы}
   * @param places groups by settlement, at least one
   */
  public record Type(String id, String title, List<Place> places) {}

  /**
   * Those of one kind of settlement.
   *
   * @param title {@code Город}
   * @param entries by name
   */
  public record Place(String title, List<Entry> entries) {}

  /**
   * One organization.
   *
   * @param years when it works, in words; empty when it is not limited
   */
  public record Entry(String name, String href, String years) {}
}
