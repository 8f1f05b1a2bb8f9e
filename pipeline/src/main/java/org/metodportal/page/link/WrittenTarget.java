package org.metodportal.page.link;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a link of a text means: a place of the site, a file of the content folder that no page
 * shows, or something outside of the site.
 */
sealed interface WrittenTarget {
  /** Another site, a mailbox, a scheme of any kind. */
  record Outside() implements WrittenTarget {}

  /** A place, which the site may have or not; with the query that follows the page. */
  record Inside(Place place, String query) implements WrittenTarget {}

  /** A file that no page shows. */
  record NoPage(String file) implements WrittenTarget {}

  Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):.*", Pattern.DOTALL);
  Pattern PARTS = Pattern.compile("^(?<path>[^?#]*)(?<query>\\?[^#]*)?(?:#(?<anchor>.*))?$");
  Pattern CONTENT = Pattern.compile(".*\\.(?:md|yaml|yml)$", Pattern.CASE_INSENSITIVE);
  Pattern ENDING = Pattern.compile(".*/[^/]*\\.[A-Za-z0-9]+$");

  /**
   * Reads a link.
   *
   * @param file the text that it stands in, below the content folder
   * @param page path of the page that shows the text
   * @param written the address as written
   */
  static WrittenTarget of(String file, String page, String written) {
    Matcher parts = PARTS.matcher(written.strip());
    if (SCHEME.matcher(written).matches() || written.startsWith("//") || !parts.matches()) {
      return new Outside();
    }
    String path = decoded(parts.group("path"));
    String anchor = parts.group("anchor") == null ? "" : decoded(parts.group("anchor"));
    String query = parts.group("query") == null ? "" : parts.group("query");
    if (path.isEmpty()) {
      return new Inside(new Place(page, anchor), query);
    }
    if (CONTENT.matcher(path).matches()) {
      String named = joined("/" + file, path).substring(1);
      Optional<Place> place = ContentPages.of(named);
      return place.isPresent()
          ? new Inside(
              anchor.isEmpty() ? place.get() : new Place(place.get().path(), anchor), query)
          : new NoPage(named);
    }
    String whole = joined(page + "x", path);
    boolean folder = path.endsWith("/") || !ENDING.matcher(whole).matches();
    return new Inside(
        new Place(folder && !whole.endsWith("/") ? whole + "/" : whole, anchor), query);
  }

  /** A path relative to a file, without dots; from the root when it begins with a slash. */
  private static String joined(String from, String path) {
    Path folder = Path.of(from).getParent();
    Path whole = (folder == null ? Path.of("/") : folder).resolve(path).normalize();
    String text = whole.toString().replace('\\', '/');
    return path.endsWith("/") && !text.equals("/") ? text + "/" : text;
  }

  private static String decoded(String text) {
    try {
      return text.contains("%")
          ? URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8)
          : text;
    } catch (IllegalArgumentException notEncoded) {
      return text;
    }
  }
}
