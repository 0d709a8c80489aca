/**
 * An item comes in; an article (title, body, outlet, byline, date, language, sentences) or a rejection with its reason goes
 * out. After this stage the body never changes, because every offset points into it. It may know the model, the languages
 * and the HTML parser.
 */
@NullMarked
package org.countersign.read;

import org.jspecify.annotations.NullMarked;
