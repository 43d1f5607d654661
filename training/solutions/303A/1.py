n = int(input())
if n % 2 == 0:
    print(-1)
else:
    print(*range(n))
    print(*range(n))
    print(*[2 * i % n for i in range(n)])
