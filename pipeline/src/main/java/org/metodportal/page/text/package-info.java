/** Takes numbers, dates, names and Markdown, gives Russian text and harmless HTML. */
@NullMarked
package org.metodportal.page.text;

import org.jspecify.annotations.NullMarked;
