/**
 * Words come in; parts of speech and a dependency tree go out. A small neural network, trained in {@code eval} from
 * Universal Dependencies: attributes of each word are summed, two layers look at its neighbours, parts of speech are told,
 * a recurrent layer carries what the whole sentence says to each word, and a greedy parser reads the tree from it. The
 * forward pass is here, the training is not. It knows the dictionary of {@code lang} and nothing of articles.
 */
@NullMarked
package org.countersign.lang.syntax;

import org.jspecify.annotations.NullMarked;
