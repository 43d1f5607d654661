n, m = map(int, input().split())
sizes = list(range(1, 101))
for _ in range(m):
    k, f = map(int, input().split())
    sizes = [s for s in sizes if (f - 1) * s < k <= f * s]
floors = [-(-n // s) for s in sizes]
print(floors[0] if min(floors) == max(floors) else -1)
