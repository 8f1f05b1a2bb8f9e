/** Takes the key {@code moved_from} of a text, gives the addresses at which its page stood. */
@NullMarked
package org.metodportal.content.moved;

import org.jspecify.annotations.NullMarked;
