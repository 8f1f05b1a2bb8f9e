package org.metodportal.content.own;

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
 */
public record OwnPage(
    String territory, String slug, String title, String description, String menu, String body) {}
