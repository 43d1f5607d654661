n, x, y = map(int, input().split())
a = [1] * n
a[-1] = y - n + 1
if a[-1] > 0 and sum(t * t for t in a) >= x:
    print("\n".join(map(str, a)))
else:
    print(-1)
