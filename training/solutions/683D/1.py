for _ in range(int(input())):
    n, m, p = map(int, input().split())
    ok = any(p % i == 0 and p // i <= m for i in range(1, n + 1))
    print("Yes" if ok else "No")
