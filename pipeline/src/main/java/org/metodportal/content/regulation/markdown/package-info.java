/** Takes the Markdown of an act's digest, gives its lines with their numbers and words. */
@NullMarked
package org.metodportal.content.regulation.markdown;

import org.jspecify.annotations.NullMarked;
