/** Takes all that the portal knows, gives every page in the order in which it is written. */
@NullMarked
package org.metodportal.page.site;

import org.jspecify.annotations.NullMarked;
