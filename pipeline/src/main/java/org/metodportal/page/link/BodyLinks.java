package org.metodportal.page.link;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.metodportal.document.markdown.TextLinks;
import org.metodportal.page.Address;
import org.metodportal.page.PortalModel;

/**
 * Links of texts as the pages have them: relative, so that they hold under any address of the site;
 * those that lead nowhere are none. The check of texts tells of these.
 */
public final class BodyLinks {
  private static final Pattern ADDRESS =
      Pattern.compile("/([a-z0-9-]+/)*([a-z0-9-]+(\\.[a-z0-9]+)+)?");

  private final SitePlaces places;

  /**
   * @param places what the site has
   */
  public BodyLinks(SitePlaces places) {
    this.places = places;
  }

  /** Links of the texts of a portal. */
  public static BodyLinks of(PortalModel model) {
    return new BodyLinks(SitePlaces.of(model));
  }

  /**
   * Links of a text on a page.
   *
   * @param page the page that shows it
   * @param file the text, below the content folder
   * @param anchors what ids inside the text begin with
   */
  public TextLinks on(Address page, String file, String anchors) {
    return written -> {
      WrittenTarget target = WrittenTarget.of(file, page.path(), written);
      if (target instanceof WrittenTarget.Inside inside) {
        return href(page, inside, written.startsWith("#") ? anchors : "");
      }
      return target instanceof WrittenTarget.Outside ? written : null;
    };
  }

  private @Nullable String href(Address page, WrittenTarget.Inside inside, String anchors) {
    Place place = inside.place();
    boolean here = place.path().equals(page.path());
    if (here && !place.anchor().isEmpty()) {
      if (places.knows(place.path())) {
        return places.has(place) ? "#" + place.anchor() : null;
      }
      return "#" + anchors + place.anchor();
    }
    if (!places.has(place.path()) || !ADDRESS.matcher(place.path()).matches()) {
      return null;
    }
    String anchor = place.anchor().isEmpty() || !places.has(place) ? "" : "#" + place.anchor();
    return page.linkTo(new Address(place.path())) + inside.query() + anchor;
  }
}
