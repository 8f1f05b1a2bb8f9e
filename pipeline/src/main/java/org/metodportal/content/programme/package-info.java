/** Takes what editors say of programmes, gives the deficits that each answers. */
@NullMarked
package org.metodportal.content.programme;

import org.jspecify.annotations.NullMarked;
