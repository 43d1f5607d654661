n, k = map(int, input().split())
for i in range(n):
    print(*[k // n] * n)
