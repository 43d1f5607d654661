from collections import defaultdict

def path(a, b):
    roads = []
    while a != b:
        if a > b:
            roads.append(a)
            a >>= 1
        else:
            roads.append(b)
            b >>= 1
    return roads

cost = defaultdict(int)
q = int(input())
for _ in range(q):
    kind, v, u, *w = map(int, input().split())
    if kind == 1:
        for r in path(v, u):
            cost[r] += w[0]
    else:
        print(sum(cost[r] for r in path(v, u)))
