/**
 * Takes Markdown of staff, gives HTML that can do no harm, and the headings, tables and pictures in
 * it. Together with the grammar of acts it alone knows the library that parses Markdown.
 */
@NullMarked
package org.metodportal.document.markdown;

import org.jspecify.annotations.NullMarked;
