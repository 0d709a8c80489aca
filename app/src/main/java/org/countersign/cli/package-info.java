/**
 * A command line comes in; a report on the terminal and an exit status go out. One command is one class. It may know
 * everything that {@code Main} wires; it decides nothing that the pages would then have to decide again.
 */
@NullMarked
package org.countersign.cli;

import org.jspecify.annotations.NullMarked;
