package org.countersign.eval.baseline;

import org.countersign.model.Coded;

/** Whether a figure that moves stops the build. */
public enum Gate implements Coded {
    BUILD,
    MANUAL;

    static Gate of(String code) {
        return Coded.require(Gate.class, code);
    }
}
