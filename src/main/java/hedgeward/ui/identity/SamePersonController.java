package hedgeward.ui.identity;

import hedgeward.app.access.Access;
import hedgeward.app.access.Actor;
import hedgeward.app.access.ApproveAct;
import hedgeward.app.access.ApprovedBy;
import hedgeward.app.access.Permission;
import hedgeward.app.common.Result;
import hedgeward.app.identity.DecideSamePerson;
import hedgeward.app.identity.OtherCase;
import hedgeward.app.identity.ReadSamePerson;
import hedgeward.app.identity.SamePersonPage;
import hedgeward.domain.identity.CasePair;
import hedgeward.domain.identity.IdentityRejection;
import hedgeward.domain.identity.Verdict;
import hedgeward.domain.order.CaseId;
import hedgeward.domain.order.CaseRef;
import hedgeward.ui.consent.ConsentController;
import hedgeward.ui.kit.Lane;
import hedgeward.ui.kit.Places;

import javafx.scene.Node;

import java.util.Optional;

/// Other cases of a respondent: shows them, and joins or parts two by two people.
public final class SamePersonController {

    /// What it asks and does.
    public record UseCases(ReadSamePerson read, DecideSamePerson decide, ApproveAct approve) {}

    private static final int LONGEST_REF = 40;

    private final Actor actor;
    private final CaseId id;
    private final UseCases useCases;
    private final SamePersonPlace place;
    private final Lane asking;
    private final Lane deciding;
    private final SamePersonModel model = new SamePersonModel();
    private final ConsentController consent;
    private final IdentityWords words;
    private final SamePersonView view;

    public SamePersonController(Actor actor, CaseId id, UseCases useCases, SamePersonPlace place) {
        this.actor = actor;
        this.id = id;
        this.useCases = useCases;
        this.place = place;
        this.asking = place.tasks().lane();
        this.deciding = place.tasks().lane();
        this.words = new IdentityWords(place.look().messages());
        this.consent =
                new ConsentController(
                        actor,
                        useCases.approve(),
                        place.tasks(),
                        place.look(),
                        SamePersonMsg.SHEET_APPROVE,
                        place.scope());
        this.view = new SamePersonView(place, model, this);
    }

    public Node root() {
        return view.root();
    }

    /// Asks again; an open sheet stays as long as its case is as it was looked at.
    public void ask() {
        asking.run(
                () -> useCases.read().handle(actor, id),
                answer -> {
                    if (answer instanceof Result.Done<SamePersonPage, Void>(var page)) {
                        model.pageProperty().set(Optional.of(page));
                    }
                });
    }

    boolean mayDecide() {
        return Access.permits(actor, Permission.COMBINE_PEOPLE);
    }

    Node consent() {
        return consent.root();
    }

    void onOpen(OtherCase other) {
        place.open().accept(Places.caseFile(other.id().value().toString()));
    }

    void onChoose(OtherCase other, Verdict verdict) {
        consent.putOff();
        model.choose(other, verdict);
    }

    void onCancel() {
        consent.putOff();
        model.choiceProperty().set(Optional.empty());
    }

    void onFind() {
        String ref = model.named().get().strip();
        boolean isRef = !ref.isEmpty() && ref.length() <= LONGEST_REF;
        if (model.named().require(isRef, words.rejection(IdentityRejection.NO_SUCH_CASE))) {
            asking.run(
                    () -> useCases.read().named(actor, id, new CaseRef(ref)),
                    answer ->
                            words.refusal(answer)
                                    .ifPresentOrElse(model.named()::refuse, () -> found(answer)));
        }
    }

    private void found(Result<OtherCase, IdentityRejection> answer) {
        if (answer instanceof Result.Done<OtherCase, IdentityRejection>(var other)) {
            model.named().set("");
            onChoose(other, Verdict.SAME);
        }
    }

    void onConfirm() {
        model.choiceProperty().get().ifPresent(this::confirm);
    }

    private void confirm(SamePersonModel.Choice choice) {
        if (model.reason()
                .require(
                        !model.reason().get().isBlank(),
                        words.rejection(IdentityRejection.REASON_MISSING))) {
            consent.ask(
                    DecideSamePerson.act(pair(choice), choice.verdict(), choice.other().seen()),
                    by -> decide(choice, by));
        }
    }

    private void decide(SamePersonModel.Choice choice, ApprovedBy by) {
        DecideSamePerson.Command command =
                new DecideSamePerson.Command(
                        actor,
                        pair(choice),
                        choice.verdict(),
                        model.reason().get(),
                        choice.other().seen(),
                        Optional.of(by));
        deciding.run(
                () -> useCases.decide().handle(command),
                answer ->
                        words.refusal(answer)
                                .ifPresentOrElse(
                                        model.reason()::refuse,
                                        () -> {
                                            onCancel();
                                            ask();
                                        }));
    }

    private CasePair pair(SamePersonModel.Choice choice) {
        return new CasePair(id, choice.other().id());
    }
}
