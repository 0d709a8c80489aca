package org.countersign.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

final class EvalPackageTest {

    @Test
    void evalPromisesNullness() throws ClassNotFoundException {
        Class<?> page = Class.forName("org.countersign.eval.package-info");
        assertThat(page.isAnnotationPresent(NullMarked.class)).isTrue();
    }
}
