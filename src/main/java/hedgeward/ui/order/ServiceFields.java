package hedgeward.ui.order;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.order.form.DeadlineLine;

import javafx.scene.Node;

import java.util.List;
import java.util.Optional;

/// The fields of service, with the 48 hours as soon as the time is typed.
record ServiceFields(FormPlace place) {

    List<Node> of(ServiceModel form) {
        FieldRow at =
                place.fields().moment("at", CaseMsg.FIELD_SERVED_AT, form.at(), place.today());
        FieldRow by =
                place.fields().officer("by", CaseMsg.FIELD_SERVED_BY, form.by(), place.officers());
        if (form.step() == CaseStep.SERVE_ORDER) {
            return List.of(at.required(), by);
        }
        DeadlineLine line = place.deadline();
        Regime regime = place.file().regime();
        place.scope().observe(form.at().valueProperty(), moment -> line.ofService(regime, moment));
        String source =
                (regime == Regime.DAPN_DAPO
                                ? LegalSource.domesticAbuseAct("s.25(3)")
                                : LegalSource.crimeAndSecurityAct("s.25(2)"))
                        .toString();
        return List.of(
                at.requiredBy(source),
                line,
                by.requiredBy(source),
                asked(form),
                place.fields()
                        .text("address", CaseMsg.FIELD_ADDRESS, form.address())
                        .advice(CaseMsg.FIELD_ADDRESS_ADVICE, addressSource(regime)),
                place.fields().text("postcode", CaseMsg.FIELD_POSTCODE, form.postcode()));
    }

    private static LegalSource addressSource(Regime regime) {
        return switch (regime) {
            case DVPN_DVPO -> LegalSource.crimeAndSecurityAct("s.25(3)");
            case DAPN_DAPO -> LegalSource.domesticAbuseAct("s.25(4)");
        };
    }

    /// The constable must ask (CSA 2010 s.25(3); DAA 2021 s.25(4)); whether it was done is recorded
    /// either way.
    private FieldRow asked(ServiceModel form) {
        return place.fields()
                .choice(
                        "asked",
                        CaseMsg.FIELD_ADDRESS_ASKED,
                        form.asked(),
                        List.of(Optional.empty(), Optional.of(true), Optional.of(false)),
                        answer ->
                                place.look()
                                        .orNotKnown(
                                                answer.map(
                                                        yes ->
                                                                place.look()
                                                                        .messages()
                                                                        .text(
                                                                                yes
                                                                                        ? AuthorisationMsg
                                                                                                .YES
                                                                                        : AuthorisationMsg
                                                                                                .NO))));
    }
}
