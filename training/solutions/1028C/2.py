n = int(input())
rects = [list(map(int, input().split())) for _ in range(n)]
big = 10 ** 9

def meet(p, q):
    return max(p[0], q[0]), max(p[1], q[1]), min(p[2], q[2]), min(p[3], q[3])

suf = [(-big, -big, big, big)]
for t in reversed(rects):
    suf.append(meet(suf[-1], t))
pre = (-big, -big, big, big)
for i in range(n):
    x, y, x2, y2 = meet(pre, suf[n - i - 1])
    if x <= x2 and y <= y2:
        print(x, y)
        break
    pre = meet(pre, rects[i])
