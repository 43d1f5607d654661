t = int(input())
for _ in range(t):
    n, k = map(int, input().split())
    a = list(map(int, input().split()))
    ok = True
    while any(a):
        if sum(x % k for x in a) > 1:
            ok = False
        a = [x // k for x in a]
    print("YES" if ok else "NO")
