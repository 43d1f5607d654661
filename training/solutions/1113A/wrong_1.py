n, v = map(int, input().split())
print(v + sum(range(2, n - v + 1)))
