t = int(input())
for i in range(t):
    n, d = map(int, input().split())
    ok = False
    x = 0
    while x * x <= d and x < n:
        if x + (d + x) // (x + 1) <= n:
            ok = True
            break
        x += 1
    print("YES" if ok else "NO")
