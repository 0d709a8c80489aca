/**
 * The model comes in and JSON goes out, and the other way round; readings come in and CoNLL-U goes out. It is the only
 * package that knows the JSON library, and the only place where the names of fields on the wire are decided. It may know
 * the model and lang.
 */
@NullMarked
package org.countersign.wire;

import org.jspecify.annotations.NullMarked;
