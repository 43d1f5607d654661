import sys
it = map(int, sys.stdin.read().split())
for _ in range(next(it)):
    n = next(it)
    used = [False] * n
    ok = True
    for i in range(n):
        r = (i + next(it)) % n
        if used[r]:
            ok = False
        used[r] = True
    print("YES" if ok else "NO")
