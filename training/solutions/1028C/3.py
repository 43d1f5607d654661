import sys

v = list(map(int, sys.stdin.read().split()))[1:]
r = list(zip(v[::4], v[1::4], v[2::4], v[3::4]))
ends = [sorted(col) for col in zip(*r)]
lx, ly = ends[0], ends[1]

def point():
    for x in lx[-2:]:
        for y in ly[-2:]:
            if sum(a <= x <= c and b <= y <= d for a, b, c, d in r) >= len(r) - 1:
                return x, y

print(*point())
