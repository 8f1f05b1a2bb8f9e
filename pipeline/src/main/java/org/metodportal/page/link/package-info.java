/** Takes links as editors write them and the places of the site, gives addresses, or problems. */
@NullMarked
package org.metodportal.page.link;

import org.jspecify.annotations.NullMarked;
