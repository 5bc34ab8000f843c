# words.awk - word lists to a table in C.
#
# usage: LC_ALL=C awk -v name=en -f words.awk LIST... >words_en.inc
#
# A list has "class class: word word ..." lines, lines that begin with a blank
# go on with the one before, "#" begins a comment.  Out comes a hash table:
# groups, words in their order and one pool of text, so that nothing needs
# relocation.  The hash is the one of lexicon.h, over the bytes of the lower-case word.
BEGIN {
	GROUP = 8 # as in lexicon.h
	for (i = 1; i < 256; i++)
		ord[sprintf("%c", i)] = i
	n = 0
}

function hash(word,    h, i) {
	h = 0
	for (i = 1; i <= length(word); i++)
		h = (h * 31 + ord[substr(word, i, 1)]) % 4294967296
	return h
}

# The first bytes of a word for a string of C: a character that they cut in
# half is none, so all but ASCII is spelt in octal.
function head(word,    text, i, c) {
	text = ""
	for (i = 1; i <= 8 && i <= length(word); i++) {
		c = substr(word, i, 1)
		text = text (ord[c] < 128 && c != "\"" ? c : sprintf("\\%03o", ord[c]))
	}
	return text
}

# Hebrew abbreviations have a quotation mark inside.
function quoted(text) {
	gsub(/"/, "\\\"", text)
	return text
}

function add(word) {
	if (!(word in classes))
		order[n++] = word
	if (length(word) > longest)
		longest = length(word)
	classes[word] = classes[word] prefix
}

/^#/ || /^[ \t]*$/ { next }

{
	line = $0
	if (line !~ /^[ \t]/) {
		colon = index(line, ":")
		m = split(substr(line, 1, colon - 1), class, " ")
		prefix = ""
		for (i = 1; i <= m; i++)
			prefix = prefix " | W_" toupper(class[i])
		line = substr(line, colon + 1)
	}
	m = split(line, word, " ")
	for (i = 1; i <= m; i++)
		add(word[i])
}

# Put word number `i` into the first group with room, from the one that its hash
# leads to; the bits of the hash above are its tag.
function place(i,    h, g) {
	h = hash(order[i])
	h = (h + int(h / 65536)) % 4294967296
	g = h % groups
	while (used[g] == GROUP)
		g = (g + 1) % groups
	tag[g] = tag[g] sprintf("\\%03o", 128 + int(h / groups) % 128)
	member[g] = member[g] " " order[i]
	used[g]++
}

END {
	groups = 16
	while (groups < n / 2)
		groups *= 2
	for (i = 0; i < n; i++)
		place(i)
	printf "/* Made by words.awk: do not edit. */\n"
	printf "_Static_assert(%d <= LEXICON_WORD_MAX, \"%s\");\n", longest, name
	printf "static const struct lexicon_group %s_group[%d] = {\n", name, groups
	n = 0
	for (g = 0; g < groups; g++) {
		printf "{\"%s\", %d},\n", tag[g], n
		m = split(member[g], word, " ")
		for (i = 1; i <= m; i++)
			order[n++] = word[i]
	}
	printf "};\nstatic const char %s_pool[] =\n\"\"\n", name
	at = 0
	for (i = 0; i < n; i++) {
		start[i] = at
		if (length(order[i]) <= 8)
			continue # it is all in its entry
		printf "\"%s\"\n", quoted(order[i])
		at += length(order[i])
	}
	printf ";\nstatic const struct lexicon_word %s_word[%d] = {\n", name, n
	for (i = 0; i < n; i++) {
		which = substr(classes[order[i]], 4)
		if (!(which in number)) {
			number[which] = kinds
			kind[kinds++] = which
		}
		printf "{\"%s\", %d, %d, %d},\n", head(order[i]), start[i],
		    length(order[i]), number[which]
	}
	printf "};\nstatic const uint64_t %s_class[%d] = {\n", name, kinds
	for (i = 0; i < kinds; i++)
		printf "%s,\n", kind[i]
	printf "};\n"
}
