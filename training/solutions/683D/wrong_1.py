for _ in range(int(input())):
    n, m, p = map(int, input().split())
    ok = p % n == 0 and p // n <= m or p % m == 0 and p // m <= n
    print("Yes" if ok else "No")
