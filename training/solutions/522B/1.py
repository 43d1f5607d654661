n = int(input())
a = [tuple(map(int, input().split())) for _ in range(n)]
w = sum(x for x, y in a)
h = sorted(y for x, y in a)
print(*[(w - x) * (h[-2] if y == h[-1] else h[-1]) for x, y in a])
