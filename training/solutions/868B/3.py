h, m, s, t1, t2 = map(int, input().split())
block = [h % 12 * 3600 + 60 * m + s, 12 * (60 * m + s), 720 * s]
start, end = t1 % 12 * 3600, t2 % 12 * 3600
def reach(step):
    p = start
    while p != end:
        p = (p + step) % 43200
        if p in block:
            return False
    return True
print("YES" if reach(1) or reach(-1) else "NO")
