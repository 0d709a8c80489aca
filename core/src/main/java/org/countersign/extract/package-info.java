/**
 * One article comes in; its extraction goes out: agreement mentions, statements, oversight requests and named sources, each
 * with evidence that quotes the body verbatim. It has no state and gives the same answer every time, one document at a
 * time. It may know the model and the languages; it knows no other article.
 */
@NullMarked
package org.countersign.extract;

import org.jspecify.annotations.NullMarked;
