/** Takes two releases, gives what differs between them in words. */
@NullMarked
package org.metodportal.page.change;

import org.jspecify.annotations.NullMarked;
