package org.metodportal.content;

/**
 * What the passport of open data says of the publisher; source: optional keys of {@code
 * content/portal.yaml}. Whatever is not written there is empty and is nowhere made up.
 *
 * @param inn taxpayer number of the office, ten digits
 * @param phone the office's own telephone
 * @param email the office's own mailbox
 * @param officer post in charge of open data
 */
public record PublisherDetails(String inn, String phone, String email, String officer) {
  /** Nothing is known. */
  public static final PublisherDetails NONE = new PublisherDetails("", "", "", "");
}
