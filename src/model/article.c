/*
 * article.c - an article: one text, cut into blocks.
 *
 * Floor 1, model.
 */
#include "config.h"

#include "pullquote/article.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "pullquote/eight.h"
#include "pullquote/utf8.h"

bool
block_is_body(enum block_kind kind)
{
	return kind == BLOCK_PARAGRAPH || kind == BLOCK_BLOCKQUOTE ||
	    kind == BLOCK_LIST_ITEM;
}

bool
article_is_readable(const struct article *a)
{
	for (size_t i = 0; i < a->block_n; i++)
		switch (a->block[i].kind) {
		case BLOCK_PARAGRAPH:
		case BLOCK_HEADING:
		case BLOCK_BLOCKQUOTE:
		case BLOCK_LIST_ITEM:
		case BLOCK_CODE:
		case BLOCK_TABLE:
			return true;
		default:
			break;
		}
	return false;
}

const char *
block_kind_name(enum block_kind kind)
{
	static const char *const name[] = {
	    [BLOCK_PARAGRAPH] = "paragraph",
	    [BLOCK_TITLE] = "title",
	    [BLOCK_BYLINE] = "byline",
	    [BLOCK_DATE] = "date",
	    [BLOCK_HEADING] = "heading",
	    [BLOCK_BLOCKQUOTE] = "blockquote",
	    [BLOCK_LIST_ITEM] = "list-item",
	    [BLOCK_CODE] = "code",
	    [BLOCK_TABLE] = "table",
	    [BLOCK_CAPTION] = "caption",
	    [BLOCK_CREDIT] = "credit",
	    [BLOCK_NOTE] = "note",
	    [BLOCK_BOILERPLATE] = "boilerplate",
	};

	return name[kind];
}

void
article_find_sections(struct article *a)
{
	size_t n = 0;

	for (size_t i = 0; i < a->block_n; i++)
		n += a->block[i].kind == BLOCK_HEADING;
	a->section = arena_alloc(&a->arena, n * sizeof(*a->section));
	for (size_t i = 0; i < a->block_n; i++) {
		if (a->block[i].kind != BLOCK_HEADING)
			continue;
		if (a->section_n)
			a->section[a->section_n - 1].block_end = i;
		a->section[a->section_n++] =
		    (struct section){.heading = i, .block_end = a->block_n};
	}
}

size_t
article_block_at(const struct article *a, size_t at)
{
	size_t low = 0, high = a->block_n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (a->block[mid].text.start <= at)
			low = mid + 1;
		else
			high = mid;
	}
	return low ? low - 1 : 0;
}

size_t
article_section_of(const struct article *a, size_t block)
{
	size_t low = 0, high = a->section_n;

	while (low < high) {
		size_t mid = low + (high - low) / 2;

		if (a->section[mid].heading <= block)
			low = mid + 1;
		else
			high = mid;
	}
	return low ? low - 1 : a->section_n;
}

struct range
article_source(const struct article *a, struct range text)
{
	return offset_map_range(&a->source, a->text, text);
}

struct slice
article_slice(const struct article *a, struct range text)
{
	return (struct slice){a->text + text.start, text.end - text.start};
}

/* Scripts whose words no blank parts: Thai to Khmer, kana, ideographs. */
static bool
is_unspaced(uint32_t cp)
{
	return (cp >= 0x0E00 && cp < 0x1100) || (cp >= 0x1780 && cp < 0x1800) ||
	    (cp >= 0x3040 && cp < 0xA000) || (cp >= 0xF900 && cp < 0xFB00) ||
	    (cp >= 0x20000 && cp < 0x32000);
}

static bool
is_blank(uint32_t cp)
{
	return cp == ' ' || cp == '\n' || cp == '\t';
}

/* Which of eight bytes of ASCII, of which none is another control than a tab
 * or a line end, are no blanks?  Bit 7 of each. */
static uint64_t
no_blanks(uint64_t eight)
{
	return eight_high(eight + EIGHT_ONES * (0x7F - ' '));
}

/* Words that begin in the eight bytes of ASCII at `text`, before which another
 * byte stands. */
static size_t
starts_in_8(const char *text)
{
	uint64_t starts =
	    no_blanks(eight_load(text)) & ~no_blanks(eight_load(text - 1));

	return (size_t)(((starts >> 7) * EIGHT_ONES) >> 56);
}

double
article_minutes(const struct article *a, struct range text)
{
	size_t words = 0, characters = 0;
	bool in_word = false;

	for (size_t at = text.start; at < text.end;) {
		uint32_t cp = (unsigned char)a->text[at];

		if (at > text.start && at + 8 <= text.end &&
		    !eight_high(eight_load(a->text + at) |
			eight_load(a->text + at - 1))) {
			words += starts_in_8(a->text + at);
			at += 8;
			in_word = !is_blank((unsigned char)a->text[at - 1]);
			continue;
		}
		at += utf8_next(a->text + at, text.end - at, &cp);
		if (is_unspaced(cp)) {
			characters++;
			in_word = false;
			continue;
		}
		words += !is_blank(cp) && !in_word;
		in_word = !is_blank(cp);
	}
	return (double)words / 240 + (double)characters / 500;
}

void
article_warn(struct article *a, const char *format, ...)
{
	const char **warning =
	    arena_alloc(&a->arena, (a->warning_n + 1) * sizeof(*warning));
	char line[256];
	va_list ap;

	va_start(ap, format);
	vsnprintf(line, sizeof(line), format, ap);
	va_end(ap);
	if (a->warning_n)
		memcpy(warning, a->warning, a->warning_n * sizeof(*warning));
	warning[a->warning_n++] = arena_copy(&a->arena, line, strlen(line));
	a->warning = warning;
}

void
article_clear(struct article *a)
{
	offset_map_clear(&a->source);
	arena_clear(&a->arena);
	*a = (struct article){0};
}
