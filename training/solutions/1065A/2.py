import sys
def solve(s, a, b, c):
    pack = s // (a * c)
    s -= pack * a * c
    return pack * (a + b) + s // c
d = list(map(int, sys.stdin.read().split()))
for i in range(1, len(d), 4):
    print(solve(*d[i:i + 4]))
