n, m = map(int, input().split())
for _ in range(m):
    input()
print(2 ** min(m, n - 1))
