/* fuzz_tokens.c - the promises of src/quote/tokens.h. */
#include "config.h"

#include "../passes.h"
#include "fuzz.h"
#include "pullquote/load.h"

/* Has the text an ASCII letter?  Then it has a token. */
static bool
has_letter(const struct article *a, struct range text)
{
	for (size_t i = text.start; i < text.end; i++)
		if ((unsigned)((a->text[i] | 0x20) - 'a') < 26)
			return true;
	return false;
}

/* Between two tokens stand only blanks, and marks of a label's quotation,
 * and what follows the words inside a French one. */
static void
check_tokens(const struct reading *r, size_t block)
{
	const struct block_part *b = &r->block[block];
	struct range text = r->article->block[block].text;
	size_t end = text.start;

	PROMISE(b->token <= b->token_end);
	PROMISE(b->token < b->token_end || !reading_takes(r->article, block) ||
	    !has_letter(r->article, text));
	for (size_t i = b->token; i < b->token_end; i++) {
		const struct token *w = &r->tokens.token[i];

		PROMISE(end <= w->start && w->start < w->end);
		PROMISE(i == b->token || w->sentence >= w[-1].sentence);
		PROMISE(w->sentence <= r->tokens.sentence);
		PROMISE(w->kind == TOKEN_WORD || w->kind == TOKEN_NUMBER ||
		    w->class == 0 || w->flag & T_CLITIC);
		if (w->kind == TOKEN_QUOTE) {
			PROMISE(w->link >= b->mark && w->link < b->mark_end);
			PROMISE(r->marks.span[w->link].depth == 0);
			PROMISE(w->flag & T_BROKEN
				? w->end < r->marks.span[w->link].text.end
				: w->end == r->marks.span[w->link].text.end);
		}
		end = w->end;
	}
	PROMISE(end <= text.end);
}

/* Each outermost span has its token. */
static void
check_spans(const struct reading *r)
{
	size_t span_n = 0, token_n = 0;

	for (size_t i = 0; i < r->marks.n; i++)
		span_n += r->marks.span[i].depth == 0;
	for (size_t i = 0; i < r->tokens.n; i++)
		token_n += r->tokens.token[i].kind == TOKEN_QUOTE;
	PROMISE(span_n == token_n);
}

int
LLVMFuzzerTestOneInput(const uint8_t *data, size_t len)
{
	struct article a = {0};
	struct reading r;

	load_bytes(&a, (const char *)data, len, NULL, NULL);
	reading_init(&r, &a);
	passes_run(&r, READING_CUT);
	for (size_t i = 0; i < a.block_n; i++)
		check_tokens(&r, i);
	check_spans(&r);
	PROMISE(r.tokens.n <= a.text_len);
	reading_clear(&r);
	article_clear(&a);
	return 0;
}
