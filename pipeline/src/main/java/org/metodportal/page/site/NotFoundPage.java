package org.metodportal.page.site;

import org.metodportal.page.Frame;
import org.metodportal.page.Page;

/**
 * What is shown at an address that does not exist, wherever it is: its links start at the root of
 * the host.
 */
public record NotFoundPage(Frame frame) implements Page {}
