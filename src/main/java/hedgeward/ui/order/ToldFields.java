package hedgeward.ui.order;

import hedgeward.domain.law.LegalSource;
import hedgeward.domain.law.Regime;
import hedgeward.domain.order.HearingNotice;
import hedgeward.ui.wording.AuthoriseWords;

import javafx.scene.Node;

import java.util.List;

/// The fields of notice of the hearing.
record ToldFields(FormPlace place) {

    List<Node> of(ToldModel form) {
        LegalSource source =
                place.file().regime() == Regime.DVPN_DVPO
                        ? LegalSource.crimeAndSecurityAct("s.27(5)")
                        : LegalSource.domesticAbuseAct("s.29(4)");
        AuthoriseWords words = new AuthoriseWords(place.look().messages());
        return List.of(
                place.fields()
                        .choice(
                                "told-how",
                                CaseMsg.FIELD_TOLD_HOW,
                                form.how(),
                                List.of(HearingNotice.How.values()),
                                words::told)
                        .requiredBy(source.shortly()),
                place.fields()
                        .moment("told-at", CaseMsg.FIELD_TOLD_AT, form.at(), place.today())
                        .required(),
                place.fields()
                        .officer("told-by", CaseMsg.FIELD_TOLD_BY, form.by(), place.officers()),
                place.fields()
                        .notes(
                                "told-words",
                                CaseMsg.FIELD_TOLD_WORDS,
                                form.words(),
                                FormPlace.REASON_ROWS)
                        .advice(CaseMsg.FIELD_TOLD_ADVICE));
    }
}
