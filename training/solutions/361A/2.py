n, k = map(int, input().split())
for i in range(n):
    print(*[k if i + j == n - 1 else 0 for j in range(n)])
