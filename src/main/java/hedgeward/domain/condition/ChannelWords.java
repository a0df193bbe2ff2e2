package hedgeward.domain.condition;

import java.util.List;
import java.util.Set;

/// Channels as a sentence lists them.
final class ChannelWords {

    private ChannelWords() {}

    /// With a blank before; all channels or none named are any way.
    static String of(Set<Channel> channels) {
        if (channels.isEmpty() || channels.size() == Channel.values().length) {
            return " in any way";
        }
        List<String> words = channels.stream().map(ChannelWords::of).toList();
        return " " + PlainWords.or(words);
    }

    static String of(Channel channel) {
        return switch (channel) {
            case IN_PERSON -> "in person";
            case PHONE -> "by phone";
            case TEXT -> "by text message";
            case EMAIL -> "by email";
            case SOCIAL_MEDIA -> "on social media";
            case LETTER -> "by letter";
            case THIRD_PARTY -> "through another person";
        };
    }
}
