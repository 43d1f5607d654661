for _ in range(int(input())):
    n = int(input())
    a = sorted(map(int, input().split()))
    area = a[0] * a[-1]
    ok = True
    for i in range(n):
        p, q = a[2 * i], a[2 * i + 1]
        r, s = a[-2 * i - 1], a[-2 * i - 2]
        if p != q or r != s or p * r != area:
            ok = False
    print("YES" if ok else "NO")
