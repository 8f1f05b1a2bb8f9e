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
  /**
   * What the checker says in vain of the content policy: a file has no host of its own, so its
   * style sheet and scripts seem to be strangers; and blocks of JSON are no scripts to a browser.
   * {@link MarkupRules} looks for scripts inside pages, {@link Topic#QUIET} for what the policy
   * stops.
   */
  private static final String OF_THE_POLICY = "iolates Content Security Policy (meta tag)";

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
          .filter(line -> !line.contains(OF_THE_POLICY))
          .forEach(line -> messages.add(page + ": " + line));
    }
    System.out.println("Nu: " + site.examples().size() + " pages, messages: " + messages.size());
    assertEquals("", String.join("\n", messages));
  }
}
