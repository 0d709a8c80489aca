package org.countersign.cli;

import java.util.List;
import java.util.Optional;
import org.countersign.model.Agreement;
import org.countersign.model.AgreementId;
import org.countersign.publish.Edition;
import org.countersign.resolve.Resolution;

/**
 * The edition that a resolution is.
 *
 * @param resolution what a set of extractions comes to
 */
public record ResolvedEdition(Resolution resolution) implements Edition {

    @Override
    public List<Agreement> agreements() {
        return resolution.agreements();
    }

    @Override
    public Optional<Agreement> find(AgreementId id) {
        return resolution.find(id);
    }

    @Override
    public List<Agreement> find(String query) {
        return resolution.find(query);
    }
}
