@NullMarked
package org.metodportal.page.dataset;

import org.jspecify.annotations.NullMarked;
