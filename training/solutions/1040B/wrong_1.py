n, k = map(int, input().split())
a = list(range(min(n, k + 1), n + 1, 2 * k + 1))
print(len(a))
print(*a)
