/** Takes programmes of all territories, gives their catalogues. */
@NullMarked
package org.metodportal.page.programme;

import org.jspecify.annotations.NullMarked;
