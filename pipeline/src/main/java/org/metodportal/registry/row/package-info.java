/** Takes blocks of valid rows, gives those accepted, and a ledger of what became of each. */
@NullMarked
package org.metodportal.registry.row;

import org.jspecify.annotations.NullMarked;
