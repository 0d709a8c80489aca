/**
 * Articles of general news in which every statement is marked come in, and statements as extracted; figures of how many were
 * found with the right speaker go out.
 */
@NullMarked
package org.countersign.eval.attribution;

import org.jspecify.annotations.NullMarked;
