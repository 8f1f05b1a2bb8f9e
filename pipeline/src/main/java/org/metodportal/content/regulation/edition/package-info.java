/** Takes two editions of a regulation, gives what differs, clause by clause and word by word. */
@NullMarked
package org.metodportal.content.regulation.edition;

import org.jspecify.annotations.NullMarked;
