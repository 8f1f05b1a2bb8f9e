/** Takes CEL text, gives checked expressions and the Java program compiled from them. */
@NullMarked
package org.metodportal.indicator.expression;

import org.jspecify.annotations.NullMarked;
