/**
 * Takes typed rows, gives persons and organizations, deduplicated and referentially sound, year by
 * year.
 */
@NullMarked
package org.metodportal.registry;

import org.jspecify.annotations.NullMarked;
