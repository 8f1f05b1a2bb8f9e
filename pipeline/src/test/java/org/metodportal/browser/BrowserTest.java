package org.metodportal.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class of tests that need a browser or the shipped site. Their methods may take a {@link
 * com.microsoft.playwright.Browser}, a {@link com.microsoft.playwright.Page} that others left
 * somewhere, and a {@link ShippedSite}; each is made once per run.
 *
 * <p>Without Chromium the tests are skipped and say why; with {@code
 * METODPORTAL_BROWSER_REQUIRED=true} they fail.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(ShippedSiteExtension.class)
@ExtendWith(ChromiumExtension.class)
public @interface BrowserTest {}
