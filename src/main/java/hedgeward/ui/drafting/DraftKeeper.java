package hedgeward.ui.drafting;

import hedgeward.app.access.Actor;
import hedgeward.app.draft.KeepDraft;
import hedgeward.ui.kit.UiTasks;

import java.util.Map;
import java.util.Optional;

/// Keeps the form as a draft, one write after the other, so that an older one never lands on a
/// newer. A form that is empty again leaves no draft behind.
public final class DraftKeeper {

    private final Actor actor;
    private final String form;
    private final KeepDraft drafts;
    private final UiTasks tasks;
    private Map<String, String> kept = Map.of();
    private Optional<Runnable> next = Optional.empty();
    private boolean writing;

    /// @param form the name the draft is kept under
    public DraftKeeper(Actor actor, String form, KeepDraft drafts, UiTasks tasks) {
        this.actor = actor;
        this.form = form;
        this.drafts = drafts;
        this.tasks = tasks;
    }

    /// The draft of this person, if there is one. Not on the FX thread.
    public Map<String, String> find() {
        return drafts.find(actor, form).orElse(Map.of());
    }

    /// What is in the register now, as far as this window knows.
    public void found(Map<String, String> draft) {
        kept = draft;
    }

    /// Keeps this unless it is what was kept last; `done` is told when it is on the disk.
    public void keep(Map<String, String> draft, Runnable done) {
        if (draft.equals(kept)) {
            return;
        }
        kept = draft;
        next = Optional.of(() -> write(draft, done));
        start();
    }

    private void start() {
        if (!writing && next.isPresent()) {
            Runnable work = next.get();
            next = Optional.empty();
            writing = true;
            work.run();
        }
    }

    private void write(Map<String, String> draft, Runnable done) {
        tasks.run(
                () -> {
                    if (draft.isEmpty()) {
                        drafts.drop(actor, form);
                    } else {
                        drafts.keep(actor, form, draft);
                    }
                    return draft;
                },
                _ -> {
                    writing = false;
                    done.run();
                    start();
                },
                _ -> writing = false);
    }
}
