/**
 * Text comes in; sentences, tokens, trees, names and the rows of lexicons go out. One language is one folder of resources
 * and a small class for what is algorithm; {@code syntax} tags and parses. It may know the model, ICU and Morfologik; it
 * knows no stage and nothing of agreements beyond what the lexicons say.
 */
@NullMarked
package org.countersign.lang;

import org.jspecify.annotations.NullMarked;
