n = int(input())
if n == 1:
    print(-1)
else:
    print(n, n + 1, n * (n + 1))
