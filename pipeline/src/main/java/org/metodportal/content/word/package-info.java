/**
 * Takes the words of {@code portal.yaml}, gives what editors choose from and names of breakdowns.
 */
@NullMarked
package org.metodportal.content.word;

import org.jspecify.annotations.NullMarked;
