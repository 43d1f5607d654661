n = int(input())
if n % 2 == 1:
    print(-1)
else:
    print(*range(n, 0, -1))
