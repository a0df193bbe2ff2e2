package hedgeward.ui.order.form;

import hedgeward.domain.people.Officer;
import hedgeward.ui.kit.Messages;

/// How an officer is named in choices and lines: `1005 Hartnoll, Superintendent`.
public record OfficerLabels(Messages messages) {

    public String full(Officer officer) {
        return messages.text(
                FormMsg.OFFICER,
                officer.collar().value(),
                officer.name().surname(),
                officer.rank().words());
    }
}
