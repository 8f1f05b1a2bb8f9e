package org.metodportal.page.portal;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;

/**
 * Who publishes the portal and by which rules its numbers appear.
 *
 * @param publisher office that publishes it
 * @param contacts lines with the office's own contacts; empty when it gave none
 * @param protections how many figures of persons are shown and hidden, a sentence for each
 *     territory
 * @param openDataHref page of open data
 */
public record AboutPage(
    Frame frame,
    String publisher,
    List<String> contacts,
    List<String> protections,
    String openDataHref)
    implements Page {}
