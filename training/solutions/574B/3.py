import sys
n, m, *d = map(int, sys.stdin.read().split())
friends = {v: [] for v in range(1, n + 1)}
linked = set()
for a, b in zip(d[::2], d[1::2]):
    friends[a].append(b)
    friends[b].append(a)
    linked.add((min(a, b), max(a, b)))
answer = -1
for a, b in linked:
    for c in friends[b]:
        if b < c and (a, c) in linked:
            total = sum(len(friends[v]) - 2 for v in (a, b, c))
            if answer < 0 or total < answer:
                answer = total
print(answer)
