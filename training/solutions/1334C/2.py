import sys
input = sys.stdin.readline
for _ in range(int(input())):
    n = int(input())
    m = [tuple(map(int, input().split())) for _ in range(n)]
    bullets = 0
    extra = 10 ** 18
    boom = m[-1][1]
    for a, b in m:
        saved = min(a, boom)
        bullets += a - saved
        extra = min(extra, saved)
        boom = b
    print(bullets + extra)
