/** Takes pages, gives the bytes of a site in a folder. */
@NullMarked
package org.metodportal.publish;

import org.jspecify.annotations.NullMarked;
