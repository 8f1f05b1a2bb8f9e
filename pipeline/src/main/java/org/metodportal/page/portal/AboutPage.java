package org.metodportal.page.portal;

import java.util.List;
import org.metodportal.page.Frame;
import org.metodportal.page.Page;

/**
 * Who publishes the portal and by which rules its numbers appear.
 *
 * @param heading its title
 * @param lead the sentence under it
 * @param parts the text with the parts that the program makes
 * @param publisher office that publishes it
 * @param contacts lines with the office's own contacts; empty when it gave none
 * @param protections how many figures of persons are shown and hidden, a sentence for each
 *     territory
 */
public record AboutPage(
    Frame frame,
    String heading,
    String lead,
    List<TextParts.Part> parts,
    String publisher,
    List<String> contacts,
    List<String> protections)
    implements Page {}
