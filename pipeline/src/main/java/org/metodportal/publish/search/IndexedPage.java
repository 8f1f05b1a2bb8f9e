package org.metodportal.publish.search;

/**
 * A page as search ranks it.
 *
 * @param folder the territory that it is about, as addresses have it; of other pages the first
 *     folder of the address, empty for the home page
 * @param sections how many places of it can be found
 * @param first whether it is the first page of a section of the site, such as «Кадры», or of what a
 *     section has about one territory
 */
record IndexedPage(String folder, int sections, boolean first) {}
