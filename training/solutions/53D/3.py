import sys
n, *v = map(int, sys.stdin.read().split())
place = {}
for i in range(n):
    place.setdefault(v[i], []).append(i)
for lst in place.values():
    lst.reverse()
order = [place[x].pop() for x in v[n:]]
swaps = []
changed = True
while changed:
    changed = False
    for i in range(n - 1):
        if order[i] > order[i + 1]:
            order[i], order[i + 1] = order[i + 1], order[i]
            swaps.append(i + 1)
            changed = True
print(len(swaps))
for s in swaps:
    print(s, s + 1)
