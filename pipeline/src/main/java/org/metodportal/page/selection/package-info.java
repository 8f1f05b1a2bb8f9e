/**
 * Takes the public figures of every territory, gives the page on which a visitor chooses rows of
 * them and what its script reads.
 */
@NullMarked
package org.metodportal.page.selection;

import org.jspecify.annotations.NullMarked;
