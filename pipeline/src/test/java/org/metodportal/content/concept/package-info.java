@NullMarked
package org.metodportal.content.concept;

import org.jspecify.annotations.NullMarked;
