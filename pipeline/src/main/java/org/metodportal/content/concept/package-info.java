/** Takes {@code content/concepts.yaml}, gives what indicators of several territories speak of. */
@NullMarked
package org.metodportal.content.concept;

import org.jspecify.annotations.NullMarked;
