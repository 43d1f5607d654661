n, r = map(int, input().split())
low = [float(r)] * 1001
centers = []
for x in map(int, input().split()):
    h = low[x]
    centers.append(h)
    for c in range(max(1, x - 2 * r), min(1000, x + 2 * r) + 1):
        low[c] = max(low[c], h + (4 * r * r - (c - x) ** 2) ** 0.5)
print(*centers)
