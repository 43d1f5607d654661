import sys
a = list(map(int, sys.stdin.read().split()))[1:]
neg = [v for v in a if v < 0]
pos = [v for v in a if v > 0]
first = [neg.pop()]
if not pos:
    pos = [neg.pop(), neg.pop()]
rest = neg + [0]
for s in (first, pos, rest):
    print(len(s), *s)
