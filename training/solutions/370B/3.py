import sys
v = list(map(int, sys.stdin.read().split()))
i = 1
cards = []
while i < len(v):
    cards.append(v[i + 1:i + 1 + v[i]])
    i += v[i] + 1
for c in cards:
    s = set(c)
    ok = all(d is c or any(x not in s for x in d) for d in cards)
    print("YES" if ok else "NO")
