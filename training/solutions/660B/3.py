n, m = map(int, input().split())
for i in range(1, 2 * n + 1):
    if i + 2 * n <= m:
        print(i + 2 * n, end=" ")
    if i <= m:
        print(i, end=" ")
