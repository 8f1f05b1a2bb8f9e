package org.metodportal.publish.search;

/**
 * A page as search ranks it.
 *
 * @param folder first folder of its address; empty for the home page
 * @param sections how many places of it can be found
 * @param nameLength number of different stems in its heading
 * @param first whether it is the first page of a section of the site, such as «Кадры»
 */
record IndexedPage(String folder, int sections, int nameLength, boolean first) {}
