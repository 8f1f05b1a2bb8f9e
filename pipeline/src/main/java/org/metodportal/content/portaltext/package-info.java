/**
 * Takes {@code home.md} and {@code about.md}, gives the texts of the two pages with their parts.
 */
@NullMarked
package org.metodportal.content.portaltext;

import org.jspecify.annotations.NullMarked;
