/** Takes the text of a file, gives warnings about letters that only look right. */
@NullMarked
package org.metodportal.document.letter;

import org.jspecify.annotations.NullMarked;
