/**
 * Takes definitions and published figures of the territories, gives one record per template with
 * its address, navigation and words. Here is what every kind of page uses; each kind has a package
 * of its own, and {@code site} puts them together.
 *
 * <p>More than 15 files, because the frame of a page, its address, menu, terms and machine-readable
 * description are used by every kind of page.
 *
 * <p>In a circle: {@link Frames} name all sections, and a section makes its pages in them.
 */
@NullMarked
package org.metodportal.page;

import org.jspecify.annotations.NullMarked;
