package org.metodportal.page.own;

import org.metodportal.page.Frame;
import org.metodportal.page.Page;

/**
 * A page that an editor added.
 *
 * @param heading its title
 * @param html its text
 */
public record OwnTextPage(Frame frame, String heading, String html) implements Page {}
