package hedgeward.ui.restricted;

import hedgeward.app.access.Actor;
import hedgeward.app.restricted.ReviewOpenings;
import hedgeward.app.restricted.ReviewedOpening;
import hedgeward.ui.kit.Answer;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.PageAddress;
import hedgeward.ui.kit.Places;
import hedgeward.ui.kit.UiTasks;

import javafx.scene.Node;

import java.util.List;
import java.util.function.Consumer;

/// The openings under break-glass that wait for a supervisor's review; nothing for anybody else.
public final class GlassReviewController {

    private final Actor actor;
    private final ReviewOpenings review;
    private final Look look;
    private final Lane asking;
    private final Lane keeping;
    private final Consumer<PageAddress> open;
    private final GlassReviewView view;
    private List<ReviewedOpening> shown = List.of();

    /// @param open leads to a page
    public GlassReviewController(
            Actor actor,
            ReviewOpenings review,
            UiTasks tasks,
            Look look,
            Consumer<PageAddress> open) {
        this.actor = actor;
        this.review = review;
        this.look = look;
        this.asking = tasks.lane();
        this.keeping = tasks.lane();
        this.open = open;
        this.view = new GlassReviewView(look, this);
    }

    public Node root() {
        return view.root();
    }

    /// Asks again; what is being typed stays while the same openings wait.
    public void ask() {
        asking.run(
                () -> review.waiting(actor),
                waiting -> {
                    if (!waiting.equals(shown)) {
                        shown = waiting;
                        view.show(waiting);
                    }
                });
    }

    /// Whether the actor made the opening.
    boolean isOwn(ReviewedOpening one) {
        return one.opening().userName().equals(actor.userName());
    }

    void onReviewed(ReviewedOpening one, Answer<String> remark) {
        keeping.run(
                () ->
                        review.handle(
                                new ReviewOpenings.Command(
                                        actor, one.opening().id(), remark.get())),
                answer ->
                        new RejectionWords(look.messages())
                                .refusal(answer)
                                .ifPresentOrElse(remark::refuse, this::ask));
    }

    void onOpen(ReviewedOpening one) {
        open.accept(Places.caseFile(one.opening().caseId().value().toString()));
    }
}
