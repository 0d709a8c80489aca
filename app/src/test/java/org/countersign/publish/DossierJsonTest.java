package org.countersign.publish;

import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.junit.jupiter.api.Test;

final class DossierJsonTest {

    private final Dossier dossier = new Story().dossier();

    @Test
    void theDossierAsJson() {
        Approvals.verify(
                new DossierJson().dossier(dossier), new Options().forFile().withExtension(".json"));
    }
}
