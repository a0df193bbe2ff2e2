package hedgeward.ui.order;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.ui.kit.FieldRow;
import hedgeward.ui.order.form.DeadlineLine;

import javafx.scene.Node;

import java.util.List;

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
        String source = LegalSource.crimeAndSecurityAct("s.25(2)").toString();
        return List.of(
                at.requiredBy(source),
                line,
                by.requiredBy(source),
                place.fields()
                        .text("address", CaseMsg.FIELD_ADDRESS, form.address())
                        .advice(CaseMsg.FIELD_ADDRESS_ADVICE),
                place.fields().text("postcode", CaseMsg.FIELD_POSTCODE, form.postcode()));
    }
}
