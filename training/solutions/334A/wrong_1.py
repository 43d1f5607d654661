n = int(input())
for i in range(n):
    print(*range(i * n + 1, i * n + n + 1))
