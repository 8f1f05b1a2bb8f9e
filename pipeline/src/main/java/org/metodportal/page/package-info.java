/**
 * Takes definitions and published figures of the territories, gives one record per template with
 * its address, navigation and words. Here is what every kind of page uses; each kind has a package
 * of its own, and {@code site} puts them together.
 */
@NullMarked
package org.metodportal.page;

import org.jspecify.annotations.NullMarked;
