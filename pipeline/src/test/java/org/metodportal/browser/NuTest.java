package org.metodportal.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The Nu HTML Checker on the largest page of each kind, or on every page. */
@ExtendWith(ShippedSiteExtension.class)
class NuTest {
  /** A file has no host of its own, so the checker takes the page's style sheet for a stranger. */
  private static final String READ_FROM_DISK = "blocked by “style-src” directive";

  @Test
  void theCheckerHasNothingToSay(ShippedSite site) throws Exception {
    EmbeddedValidator checker = new EmbeddedValidator();
    checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    List<String> messages = new ArrayList<>();
    for (SitePage page : site.examples()) {
      checker
          .validate(site.folder().resolve(page.file()))
          .lines()
          .filter(line -> !line.isBlank())
          .filter(line -> !line.contains(READ_FROM_DISK))
          .forEach(line -> messages.add(page + ": " + line));
    }
    System.out.println("Nu: " + site.examples().size() + " pages, messages: " + messages.size());
    assertEquals("", String.join("\n", messages));
  }
}
