@NullMarked
package org.metodportal.page.compare;

import org.jspecify.annotations.NullMarked;
