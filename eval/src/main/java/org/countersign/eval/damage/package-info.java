/**
 * The articles of a gold set come in; copies as careless republication makes them, and how much is found in these, go out. It
 * makes the very copies that the script {@code damage.py} of the shared folder makes.
 */
@NullMarked
package org.countersign.eval.damage;

import org.jspecify.annotations.NullMarked;
