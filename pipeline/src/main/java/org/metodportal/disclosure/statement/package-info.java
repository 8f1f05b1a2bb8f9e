/** Takes published figures, gives what follows from them of hidden ones and may be told. */
@NullMarked
package org.metodportal.disclosure.statement;

import org.jspecify.annotations.NullMarked;
