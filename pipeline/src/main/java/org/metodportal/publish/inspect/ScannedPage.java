package org.metodportal.publish.inspect;

import java.util.List;
import java.util.Set;

/**
 * What the markup of a page says.
 *
 * @param file its file from the root of the site: {@code kirov/index.html}
 * @param size of the file, bytes
 * @param links addresses that it names, each once, in their order
 * @param fetched those of them that a browser asks for when it opens the page
 * @param ids places that an address can name
 * @param faults Russian words on what is wrong with the markup, with the line
 */
public record ScannedPage(
    String file,
    long size,
    List<String> links,
    List<String> fetched,
    Set<String> ids,
    List<String> faults) {
  private static final String INDEX = "index.html";

  /** The address from the root of the site: {@code /kirov/}. */
  public String address() {
    return "/"
        + (file.equals(INDEX) || file.endsWith("/" + INDEX)
            ? file.substring(0, file.length() - INDEX.length())
            : file);
  }
}
