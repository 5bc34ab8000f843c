/* fuzz_prompt.c - the promises of src/ui/prompt.h. */
#include "config.h"

#include <unistr.h>

#include "fuzz.h"
#include "pullquote/cluster.h"
#include "ui/prompt.h"

static bool
is_between_clusters(const struct prompt *p)
{
	size_t at = 0;
	int cols;

	while (at < p->cursor)
		at += cluster_next(p->text.at + at, p->text.len - at, &cols);
	return at == p->cursor;
}

/* Keys from bytes: what is no ASCII counts up from a letter that combines. */
static int
key_of(uint8_t byte)
{
	static const int more[] = {0x300, 0x200D, 0x1F468, 0x1F1E6, 0x4E2D,
	    0xE000, 0x10FFFF, 0xAD, 0x1160, KEYS_LEFT, KEYS_RIGHT, KEYS_UP,
	    KEYS_DOWN, KEYS_HOME, KEYS_END, KEYS_DELETE};

	return byte < 0x80 ? byte
			   : more[byte % (sizeof(more) / sizeof(more[0]))];
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct prompt_history history = {0};
	struct prompt p = {0};

	prompt_start(&p, &history);
	for (size_t i = 0; i < len; i++) {
		int key = key_of(data[i]);
		enum action action = keys_action(KEYS_PROMPT, key);

		if (action == ACTION_ACCEPT) {
			prompt_remember(&p);
			prompt_start(&p, &history);
		} else if (action == ACTION_NONE) {
			prompt_type(&p, key);
		} else {
			prompt_edit(&p, action);
		}
		PROMISE(p.text.len <= PROMPT_MAX);
		PROMISE(p.cursor <= p.text.len);
		PROMISE(
		    !u8_check((const uint8_t *)str_text(&p.text), p.text.len));
		PROMISE(is_between_clusters(&p));
		PROMISE(history.n <= PROMPT_HISTORY);
	}
	prompt_clear(&p);
	prompt_history_clear(&history);
	return 0;
}
