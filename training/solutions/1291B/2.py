for _ in range(int(input())):
    n = int(input())
    a = list(map(int, input().split()))
    m = n // 2
    ok = all(a[i] >= min(i, n - 1 - i) for i in range(n))
    if n % 2 == 0 and max(a[m - 1], a[m]) < m:
        ok = False
    print("Yes" if ok else "No")
