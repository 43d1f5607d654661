t = int(input())
for _ in range(t):
    n, m = map(int, input().split())
    a = list(map(int, input().split()))
    p = set(map(int, input().split()))
    ok = True
    for i in range(1, n):
        if i not in p and max(a[:i]) > min(a[i:]):
            ok = False
    print("YES" if ok else "NO")
