/*
 * label.c - what a page calls its charset, and what that means.
 *
 * Floor 2, input.
 */
#include "config.h"

#include "label.h"

#include <stdio.h>
#include <string.h>

#include "charset.h"

enum {
	LOOK_LEN = 16 * 1024,
	NAME_SIZE = 32
};

static const struct {
	const char *label, *charset;
} labels[] = {{"utf8", "UTF-8"}, {"unicode-1-1-utf-8", "UTF-8"},
    {"unicode", "UTF-8"}, {"utf-16", "UTF-8"}, {"utf-16le", "UTF-8"},
    {"utf-16be", "UTF-8"}, {"ascii", "WINDOWS-1252"},
    {"us-ascii", "WINDOWS-1252"}, {"iso-8859-1", "WINDOWS-1252"},
    {"iso8859-1", "WINDOWS-1252"}, {"iso_8859-1", "WINDOWS-1252"},
    {"latin1", "WINDOWS-1252"}, {"latin-1", "WINDOWS-1252"},
    {"l1", "WINDOWS-1252"}, {"cp1252", "WINDOWS-1252"},
    {"x-cp1252", "WINDOWS-1252"}, {"ansi", "WINDOWS-1252"},
    {"x-cp1250", "WINDOWS-1250"}, {"x-cp1251", "WINDOWS-1251"},
    {"latin2", "ISO-8859-2"}, {"iso-8859-9", "WINDOWS-1254"},
    {"latin5", "WINDOWS-1254"}, {"x-cp1254", "WINDOWS-1254"},
    {"iso-8859-8-i", "ISO-8859-8"}, {"logical", "ISO-8859-8"},
    {"visual", "ISO-8859-8"}, {"iso-8859-11", "CP874"}, {"tis-620", "CP874"},
    {"windows-874", "CP874"}, {"gb2312", "GB18030"}, {"gbk", "GB18030"},
    {"gb_2312-80", "GB18030"}, {"x-gbk", "GB18030"}, {"chinese", "GB18030"},
    {"big5", "BIG5-HKSCS"}, {"cn-big5", "BIG5-HKSCS"},
    {"x-x-big5", "BIG5-HKSCS"}, {"shift_jis", "CP932"}, {"shift-jis", "CP932"},
    {"sjis", "CP932"}, {"x-sjis", "CP932"}, {"ms_kanji", "CP932"},
    {"windows-31j", "CP932"}, {"x-euc-jp", "EUC-JP"}, {"euc-kr", "CP949"},
    {"korean", "CP949"}, {"ks_c_5601-1987", "CP949"}, {"ksc5601", "CP949"},
    {"windows-949", "CP949"}, {"koi", "KOI8-R"}, {"koi8", "KOI8-R"},
    {"koi8-ru", "KOI8-U"}, {"dos-866", "CP866"}, {"x-mac-roman", "MACINTOSH"},
    {"mac", "MACINTOSH"}, {"x-mac-cyrillic", "MAC-CYRILLIC"},
    {"x-user-defined", "WINDOWS-1252"}};

bool
label_charset(char name[32], struct slice label)
{
	char own[NAME_SIZE];

	label = slice_trim(label);
	if (!label.len || label.len >= NAME_SIZE ||
	    memchr(label.at, '\0', label.len))
		return false;
	for (size_t i = 0; i < sizeof(labels) / sizeof(labels[0]); i++)
		if (slice_eq_ascii_nocase(label, slice_of(labels[i].label))) {
			snprintf(name, NAME_SIZE, "%s", labels[i].charset);
			return true;
		}
	snprintf(own, sizeof(own), "%.*s", (int)label.len, label.at);
	if (!charset_is_known(own))
		return false;
	memcpy(name, own, sizeof(own));
	return true;
}

/* What stands after `key`, an equals sign and perhaps a mark. */
static struct slice
value_of(struct slice tag, const char *key)
{
	struct slice value = {0};

	while (tag.len && !slice_begins_ascii_nocase(tag, key))
		tag.at++, tag.len--;
	if (!tag.len)
		return value;
	tag.at += strlen(key);
	tag.len -= strlen(key);
	while (tag.len && strchr(" \t\n\r=\"'", *tag.at) && *tag.at)
		tag.at++, tag.len--;
	value.at = tag.at;
	while (value.len < tag.len && (unsigned char)tag.at[value.len] > ' ' &&
	    !strchr("\"';/?>", tag.at[value.len]))
		value.len++;
	return value;
}

bool
label_of_page(char name[32], const char *bytes, size_t len)
{
	const char *end = bytes + (len < LOOK_LEN ? len : LOOK_LEN);
	const char *at = bytes;

	while (at < end && (at = memchr(at, '<', (size_t)(end - at)))) {
		struct slice tag = {at, (size_t)(end - at)};
		const char *close = memchr(at, '>', tag.len);
		bool is_meta = slice_begins_ascii_nocase(tag, "<meta");

		if (close)
			tag.len = (size_t)(close - at);
		if (is_meta || slice_begins_ascii_nocase(tag, "<?xml")) {
			const char *key = is_meta ? "charset" : "encoding";

			if (label_charset(name, value_of(tag, key)))
				return true;
		}
		at++;
	}
	return false;
}
