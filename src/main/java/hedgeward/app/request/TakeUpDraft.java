package hedgeward.app.request;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Ids;
import hedgeward.app.common.UnitOfWork;
import hedgeward.app.draft.Drafts;
import hedgeward.app.draft.KeepDraft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Goes on with a notice that was put aside: one that was given back while its author may have been
/// drawing up another, or that other one. Neither ever takes the place of the other unasked.
public final class TakeUpDraft {

    private static final String ASIDE = "aside-";

    /// A notice put aside.
    ///
    /// @param form the name its fields are kept under
    /// @param ending who gave it back, when and why; empty for one its author put aside
    public record Aside(String form, Map<String, String> fields, Optional<Ending> ending) {

        public Aside {
            fields = Map.copyOf(fields);
        }

        @Override
        public String toString() {
            return "Aside[" + form + "]";
        }
    }

    private final UnitOfWork unitOfWork;
    private final Drafts drafts;
    private final NoticeRequests requests;
    private final Ids ids;

    public TakeUpDraft(UnitOfWork unitOfWork, Drafts drafts, NoticeRequests requests, Ids ids) {
        this.unitOfWork = unitOfWork;
        this.drafts = drafts;
        this.requests = requests;
        this.ids = ids;
    }

    /// What this person has put aside; nothing for whoever may not draw up notices.
    public List<Aside> find(Actor actor) {
        if (!Access.permits(actor, Permission.AUTHORISE_NOTICE)) {
            return List.of();
        }
        return unitOfWork.read(
                () ->
                        drafts.findForms(actor.userName(), ASIDE).stream()
                                .flatMap(form -> aside(actor, form).stream())
                                .toList());
    }

    /// Makes one the draft again, and puts what was typed aside in its place.
    ///
    /// @param typed what stands in the form
    /// @return the fields to go on with; empty when it is not there any more
    public Optional<Map<String, String>> handle(
            Actor actor, String form, Map<String, String> typed) {
        if (!Access.permits(actor, Permission.AUTHORISE_NOTICE) || !form.startsWith(ASIDE)) {
            return Optional.empty();
        }
        return unitOfWork.write(
                _ -> {
                    Optional<Map<String, String>> taken = drafts.find(actor.userName(), form);
                    taken.ifPresent(fields -> swap(actor.userName(), form, fields, typed));
                    return taken;
                });
    }

    /// The name a notice that is given back is kept under.
    static String form(UUID id) {
        return ASIDE + id;
    }

    private void swap(
            String user, String form, Map<String, String> fields, Map<String, String> typed) {
        drafts.delete(user, form);
        if (!typed.isEmpty()) {
            drafts.keep(user, form(ids.next()), typed);
        }
        drafts.keep(user, KeepDraft.NEW_NOTICE, fields);
    }

    private Optional<Aside> aside(Actor actor, String form) {
        return drafts.find(actor.userName(), form)
                .map(fields -> new Aside(form, fields, ending(form)));
    }

    private Optional<Ending> ending(String form) {
        return requests.findEnding(new RequestId(UUID.fromString(form.substring(ASIDE.length()))));
    }
}
