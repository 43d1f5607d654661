import sys
d = sys.stdin.read().split()
for s in d[1:]:
    i = s.index("9")
    print(s[:i] + "8" + s[i + 1:])
