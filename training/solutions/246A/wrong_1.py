n = int(input())
if n == 1:
    print(-1)
else:
    print(*range(n, 0, -1))
