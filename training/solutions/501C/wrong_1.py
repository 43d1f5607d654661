n = int(input())
edges = []
for i in range(n):
    d, s = map(int, input().split())
    if d == 1 and (s, i) not in edges:
        edges.append((i, s))
print(len(edges))
for e in edges:
    print(*e)
