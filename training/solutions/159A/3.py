import sys
n, d, *log = sys.stdin.read().split()
d = int(d)
messages = [(log[i], log[i + 1], int(log[i + 2])) for i in range(0, len(log), 3)]
found = []
for i, (a, b, s) in enumerate(messages):
    for x, y, t in messages[i + 1:]:
        if (x, y) == (b, a) and s < t <= s + d:
            if (a, b) not in found and (b, a) not in found:
                found.append((a, b))
print(len(found), *[a + " " + b for a, b in found], sep="\n")
