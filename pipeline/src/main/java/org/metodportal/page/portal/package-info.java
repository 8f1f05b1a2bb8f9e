/** Takes all territories, gives the pages that speak of the portal as a whole. */
@NullMarked
package org.metodportal.page.portal;

import org.jspecify.annotations.NullMarked;
