n, h = map(int, input().split())
print(*[h * i / n for i in range(1, n)])
