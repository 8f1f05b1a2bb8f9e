package org.metodportal.content.own;

import java.util.List;
import org.metodportal.content.moved.FormerAddress;

/**
 * A page that an editor adds; source: {@code content/pages/<slug>.md} or {@code
 * content/<territory>/pages/<slug>.md}.
 *
 * @param territory slug; empty for a page of the portal
 * @param slug last part of its address
 * @param title heading
 * @param description one sentence for search engines
 * @param menu its name in the menu; empty when no menu shows it
 * @param body Markdown
 * @param movedFrom addresses at which it stood before
 */
public record OwnPage(
    String territory,
    String slug,
    String title,
    String description,
    String menu,
    String body,
    List<FormerAddress> movedFrom) {
  /** Copies the list. */
  public OwnPage {
    movedFrom = List.copyOf(movedFrom);
  }
}
