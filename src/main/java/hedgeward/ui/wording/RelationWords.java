package hedgeward.ui.wording;

import hedgeward.domain.people.Relationship;
import hedgeward.ui.kit.Messages;

/// Says how respondent and protected person are associated.
public record RelationWords(Messages messages) {

    public String word(Relationship.Kind kind) {
        return messages.text(
                switch (kind) {
                    case SPOUSE -> RelationWord.SPOUSE;
                    case CIVIL_PARTNER -> RelationWord.CIVIL_PARTNER;
                    case COHABITANT -> RelationWord.COHABITANT;
                    case SAME_HOUSEHOLD -> RelationWord.SAME_HOUSEHOLD;
                    case RELATIVE -> RelationWord.RELATIVE;
                    case ENGAGED -> RelationWord.ENGAGED;
                    case INTIMATE -> RelationWord.INTIMATE;
                    case PARENTS -> RelationWord.PARENTS;
                    case OTHER -> RelationWord.OTHER;
                });
    }
}
