n, m = map(int, input().split())
print(sum((m + x % 5) // 5 for x in range(1, n + 1)))
