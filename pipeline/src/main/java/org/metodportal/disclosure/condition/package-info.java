/** Takes populations and conditions in CEL, gives which sets of persons lie inside which. */
@NullMarked
package org.metodportal.disclosure.condition;

import org.jspecify.annotations.NullMarked;
