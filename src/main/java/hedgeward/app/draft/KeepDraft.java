package hedgeward.app.draft;

import hedgeward.app.access.Actor;
import hedgeward.app.common.UnitOfWork;

import java.util.Map;
import java.util.Optional;

/// Keeps, gives back and drops the unfinished form of the person signed in. Nobody sees another's.
public final class KeepDraft {

    /// The form of a notice that is being drawn up: a case nobody has decided yet.
    public static final String NEW_NOTICE = "new-notice";

    /// The form of an order that is being recorded without a notice before it.
    public static final String NEW_ORDER = "new-order";

    private final UnitOfWork unitOfWork;
    private final Drafts drafts;

    public KeepDraft(UnitOfWork unitOfWork, Drafts drafts) {
        this.unitOfWork = unitOfWork;
        this.drafts = drafts;
    }

    /// The fields last kept, by field id.
    public Optional<Map<String, String>> find(Actor actor, String form) {
        return unitOfWork.read(() -> drafts.find(actor.userName(), form));
    }

    /// Keeps these fields in place of those kept before.
    public void keep(Actor actor, String form, Map<String, String> fields) {
        unitOfWork.write(
                _ -> {
                    drafts.keep(actor.userName(), form, fields);
                    return fields;
                });
    }

    /// Drops the draft: the form was saved, or its author gave it up.
    public void drop(Actor actor, String form) {
        unitOfWork.write(
                _ -> {
                    drafts.delete(actor.userName(), form);
                    return form;
                });
    }
}
