/**
 * Sources come in and entries go out: the stages in their order, on one page. It is the only package of the core that may
 * know all of them; it holds no rule of its own.
 */
@NullMarked
package org.countersign.pipeline;

import org.jspecify.annotations.NullMarked;
