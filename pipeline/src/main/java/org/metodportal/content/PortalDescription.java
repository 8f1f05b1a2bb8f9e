package org.metodportal.content;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.metodportal.content.logo.Logo;
import org.metodportal.content.own.OwnPage;
import org.metodportal.content.portaltext.PortalText;
import org.metodportal.content.portaltext.PortalTextReader;
import org.metodportal.content.portaltext.StandingPage;
import org.metodportal.content.word.EditorWords;

/**
 * The portal itself; source: {@code content/portal.yaml}.
 *
 * @param title full name, as in the heading of the home page
 * @param shortTitle name in the header and in titles of pages
 * @param baseUrl address under which the site stands, such as {@code https://metodportal.example};
 *     a slash at its end is dropped
 * @param publisher office that publishes the portal; empty when not named
 * @param contacts lines with the office's own address, telephone or mail, as shown
 * @param synthetic whether the data are made up, which every page then says
 * @param updateDays in how many days a newer release is promised, 1–366; 1 when nothing is said
 * @param details what the passport of open data says of the publisher
 * @param pages pages that editors added, in the order of the menu
 * @param menu folder of a section → its name in menus, where editors gave it another
 * @param words what editors choose from in cards, documents and structures
 * @param home text of the home page
 * @param about text of the page about the portal
 * @param logo the picture in the header of every page; null for none
 */
public record PortalDescription(
    String title,
    String shortTitle,
    String baseUrl,
    String publisher,
    List<String> contacts,
    boolean synthetic,
    int updateDays,
    PublisherDetails details,
    List<OwnPage> pages,
    Map<String, String> menu,
    EditorWords words,
    PortalText home,
    PortalText about,
    @Nullable Logo logo) {
  /** A release every night. */
  static final int NIGHTLY = 1;

  /** Copies the lists and drops slashes at the end of the address. */
  public PortalDescription {
    contacts = List.copyOf(contacts);
    pages = List.copyOf(pages);
    menu = Map.copyOf(menu);
    while (baseUrl.endsWith("/")) {
      baseUrl = baseUrl.substring(0, baseUrl.length() - 1);
    }
  }

  /** A portal that says nothing more of its publisher. */
  public PortalDescription(
      String title,
      String shortTitle,
      String baseUrl,
      String publisher,
      List<String> contacts,
      boolean synthetic) {
    this(title, shortTitle, baseUrl, publisher, contacts, synthetic, PublisherDetails.NONE);
  }

  /** A portal without pages of its editors' own. */
  public PortalDescription(
      String title,
      String shortTitle,
      String baseUrl,
      String publisher,
      List<String> contacts,
      boolean synthetic,
      PublisherDetails details) {
    this(
        title,
        shortTitle,
        baseUrl,
        publisher,
        contacts,
        synthetic,
        NIGHTLY,
        details,
        List.of(),
        Map.of(),
        EditorWords.USUAL,
        PortalTextReader.ofProgram(StandingPage.HOME),
        PortalTextReader.ofProgram(StandingPage.ABOUT),
        null);
  }

  /** The same portal with what its editors wrote. */
  public PortalDescription with(List<OwnPage> own, PortalText ofHome, PortalText ofAbout) {
    return new PortalDescription(
        title,
        shortTitle,
        baseUrl,
        publisher,
        contacts,
        synthetic,
        updateDays,
        details,
        own,
        menu,
        words,
        ofHome,
        ofAbout,
        logo);
  }
}
