package hedgeward.ui.breach.proof;

import hedgeward.app.proof.ProofSheet;
import hedgeward.ui.kit.Look;
import hedgeward.ui.kit.Scope;

import java.util.Optional;

/// Which form is made for what.
final class ProofForms {

    private final Look look;
    private final ProofModel model;
    private final Parts parts;

    ProofForms(Look look, ProofModel model, Scope scope) {
        this.look = look;
        this.model = model;
        this.parts = new Parts(look, scope);
    }

    Optional<OpenForm> of(ProofForm form) {
        return model.overviewProperty()
                .get()
                .flatMap(
                        o -> {
                            ProofSheet sheet = o.proof();
                            return switch (form) {
                                case ProofForm.None _ -> Optional.empty();
                                case ProofForm.Tell(var before) ->
                                        Optional.of(new TellForm(look, parts, o, before).open());
                                case ProofForm.Produce(var before) ->
                                        Optional.of(new ProduceForm(look, parts, before).open());
                                case ProofForm.Rule(int told, var term) ->
                                        Optional.of(
                                                new RuleForm(look, parts, sheet, told, term)
                                                        .open());
                                case ProofForm.Prove(var point) ->
                                        Optional.of(
                                                new ProveForm(look, parts, sheet, point).open());
                                case ProofForm.Accuse(var before) ->
                                        Optional.of(new AccuseForm(look, parts, o, before).open());
                            };
                        });
    }
}
