n, m = map(int, input().split())
points = [int(v) for v in input().split()]
print(*[sum(q < p for q in points) % 2 for p in points])
