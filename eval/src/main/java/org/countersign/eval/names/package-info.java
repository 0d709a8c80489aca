/** How many of the names that gold articles speak of are read as names, and as what. */
@NullMarked
package org.countersign.eval.names;

import org.jspecify.annotations.NullMarked;
