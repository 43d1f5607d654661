n, k, q = map(int, input().split())
t = list(map(int, input().split()))
show = []
for _ in range(q):
    a, b = map(int, input().split())
    if a == 1:
        show.append(b)
        if len(show) > k:
            show.pop(0)
    else:
        print("YES" if b in show else "NO")
