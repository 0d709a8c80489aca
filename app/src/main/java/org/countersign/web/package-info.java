/**
 * HTTP requests come in; pages and JSON go out. It is the only package that knows the web server. It may know what is
 * published and what is stored; it computes no state of its own.
 */
@NullMarked
package org.countersign.web;

import org.jspecify.annotations.NullMarked;
