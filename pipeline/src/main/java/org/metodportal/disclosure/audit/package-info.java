/** Takes a system and which of its cells are hidden, gives how closely a reader bounds them. */
@NullMarked
package org.metodportal.disclosure.audit;

import org.jspecify.annotations.NullMarked;
