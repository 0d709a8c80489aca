/**
 * Countersign reads the press and keeps the record of security and defence agreements that nobody publishes: who signed
 * what with whom, when, where and covering what; who says so and who denies it; what was asked and not answered. Every
 * field leads back to the sentence that supports it.
 *
 * <p>The packages are the path of the data. Each stage takes one kind of thing and gives another:
 *
 * <pre>
 * source -&gt; acquire -&gt; Item -&gt; read -&gt; Article -&gt; extract -&gt; Extraction -&gt; resolve -&gt; entries -&gt; ledger -&gt; publish
 * </pre>
 *
 * <p>Every stage knows {@code model}; {@code read}, {@code extract} and {@code resolve} know {@code lang} too. Stages never
 * see each other: {@code pipeline} wires them, and {@code wire} alone knows JSON and CoNLL-U. What lives on a disk or a screen
 * ({@code store}, {@code publish}, {@code web}, {@code cli}) is in the module {@code app}; what measures is in {@code eval}.
 *
 * <p>Reading order: this page, {@code model} (the words), {@code pipeline} (the flow on one page), then the stage that you
 * came for, beginning with its own page.
 */
@NullMarked
package org.countersign;

import org.jspecify.annotations.NullMarked;
