/**
 * Takes public figures, counts and what they mean, gives tables of open data and what is said of
 * them.
 */
@NullMarked
package org.metodportal.page.opendata;

import org.jspecify.annotations.NullMarked;
