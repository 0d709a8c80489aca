/**
 * A source (a file, a folder, a URL, a feed) comes in; items go out: the raw bytes with media type, URL, time of fetch and
 * digest. The bytes are kept as they came, so that the chain of custody holds. It may know the model and the network; it
 * reads nothing into the bytes.
 */
@NullMarked
package org.countersign.acquire;

import org.jspecify.annotations.NullMarked;
