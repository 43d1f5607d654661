import string, sys
text = ' '.join(sys.stdin.read().split()[1:])
letters = string.ascii_lowercase
options = list(letters) + [x + y for x in letters for y in letters]
print(next(w for w in options if w not in text))
