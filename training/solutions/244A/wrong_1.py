n, k = map(int, input().split())
a = list(map(int, input().split()))
for i in range(k):
    print(*range(i * n + 1, i * n + n + 1))
