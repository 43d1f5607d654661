n, k, q = map(int, input().split())
t = list(map(int, input().split()))
show = []
for _ in range(q):
    a, b = map(int, input().split())
    v = t[b - 1]
    if a == 1:
        show.append(v)
        if len(show) > k:
            show.remove(min(show))
    else:
        print("YES" if v in show else "NO")
