package org.metodportal.content.regulation.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses to which a digest may lead: web pages, mail and places of the site. */
final class LinkAddress {
  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\s]");
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private LinkAddress() {}

  /** Browsers skip blanks and control characters inside an address, so they do not count here. */
  static boolean isHarmless(String address) {
    String seen = UNSEEN.matcher(address).replaceAll("").toLowerCase(Locale.ROOT);
    if (seen.isEmpty()
        || seen.startsWith("//")
        || seen.startsWith("\\")
        || seen.startsWith("/\\")) {
      return false;
    }
    Matcher scheme = SCHEME.matcher(seen);
    return !scheme.matches() || SCHEMES.contains(scheme.group(1));
  }
}
