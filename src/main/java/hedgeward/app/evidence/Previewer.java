package hedgeward.app.evidence;

import hedgeward.domain.evidence.FileKind;

/// Draws what is in a file somewhere where it can do no harm.
public interface Previewer {

    /// @param page of a document, from 0
    Preview draw(FileKind kind, EvidenceBytes content, int page);
}
