/**
 * Takes the files of the content folder as they are, gives what is wrong with them whatever they
 * tell of: persons, words of templates, Markdown that does not come together, files that nobody
 * reads.
 *
 * <p>More than 15 files, because each check is a file of its own: {@code ContentCheck} runs them
 * all over one text.
 */
@NullMarked
package org.metodportal.content.check;

import org.jspecify.annotations.NullMarked;
