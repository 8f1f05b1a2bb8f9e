/**
 * Takes the editions of an act, gives its page clause by clause and the comparison of two editions.
 */
@NullMarked
package org.metodportal.page.regulation;

import org.jspecify.annotations.NullMarked;
