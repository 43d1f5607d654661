for _ in range(int(input())):
    n, m, k = map(int, input().split())
    h = list(map(int, input().split()))
    ok = True
    for i in range(n - 1):
        m += h[i] - max(0, h[i + 1] - k)
        if m < 0:
            ok = False
            break
    print("YES" if ok else "NO")
