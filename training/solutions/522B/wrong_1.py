n = int(input())
a = [tuple(map(int, input().split())) for _ in range(n)]
w = sum(x for x, y in a)
h = max(y for x, y in a)
print(*[(w - x) * h for x, y in a])
