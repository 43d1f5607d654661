n = int(input())
edges = [(i, i + 1) for i in range(1, n)] + [(1, n)]
left, right = 1, n // 2 + 1
while any(len(edges) % d == 0 for d in range(2, len(edges))):
    edges.append((left, right))
    left += 1
    right += 1
print(len(edges))
for e in edges:
    print(*e)
