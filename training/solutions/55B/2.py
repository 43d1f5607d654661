from itertools import combinations
states = {tuple(sorted(map(int, input().split())))}
for op in input().split():
    nxt = set()
    for s in states:
        for a, b in combinations(s, 2):
            t = list(s)
            t.remove(a)
            t.remove(b)
            t.append(a + b if op == '+' else a * b)
            nxt.add(tuple(sorted(t)))
    states = nxt
print(min(states)[0])
