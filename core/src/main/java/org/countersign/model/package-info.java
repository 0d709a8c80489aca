/**
 * The words of the record, one class to a word: articles, statements, agreements, claims, positions, requests, evidence.
 * Nothing comes in and nothing goes out; every other package speaks in these types. It knows the Java library and nothing
 * else: no stage, no database, no JSON. Everything is an immutable value whose constructor refuses what cannot be true.
 */
@NullMarked
package org.countersign.model;

import org.jspecify.annotations.NullMarked;
