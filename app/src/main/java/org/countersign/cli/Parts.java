package org.countersign.cli;

import java.time.Clock;
import java.util.function.Supplier;
import org.countersign.pipeline.Pipeline;
import org.countersign.pipeline.ReadingPipeline;

/**
 * What commands are made of; each part is built when a command first asks for it, so that none pays for another's.
 *
 * @param clock the time
 * @param pipeline what understands articles
 * @param reader what reads articles without understanding them
 */
public record Parts(Clock clock, Supplier<Pipeline> pipeline, Supplier<ReadingPipeline> reader) {}
