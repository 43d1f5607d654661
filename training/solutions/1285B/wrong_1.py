t = int(input())
for _ in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    ok = True
    for b in a, a[::-1]:
        s = 0
        for x in b:
            s += x
            if s < 0:
                ok = False
    print("YES" if ok else "NO")
