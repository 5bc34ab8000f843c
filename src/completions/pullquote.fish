# pullquote.fish - completion for fish; a test holds it to --help.

complete -c pullquote -l text -d 'Print the article as clean text'
complete -c pullquote -l json -d 'Print the article as one JSON object'
complete -c pullquote -l batch -d 'JSON Lines in, JSON Lines out'
complete -c pullquote -s w -l width -x -d 'Columns of the text; 0: do not wrap'
complete -c pullquote -s p -l pattern -x -d 'Start at the first match'
complete -c pullquote -l speaker -x -d 'Start at a speaker\'s first quote; print only theirs'
complete -c pullquote -l color -x -a 'auto always never' -d 'Use color'
complete -c pullquote -l help -d 'Show help'
complete -c pullquote -l no-sandbox -d 'Parse pages without a cage'
complete -c pullquote -l version -d 'Show the version'
