for _ in range(int(input())):
    n, m, p = map(int, input().split())
    while n and (p % n or p // n > m):
        n -= 1
    print("Yes" if n else "No")
