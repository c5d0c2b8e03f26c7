package press.dateline.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The answer with a page, as any server can send it.
 *
 * @param headers its own headers, without those that every answer carries
 * @param body what is sent whole, or its headers alone to whoever asked for those; null
 * where the reader has it already
 */
record PageAnswer(Map<String, String> headers, byte @Nullable [] body) {

}
