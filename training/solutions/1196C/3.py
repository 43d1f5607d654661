q = int(input())
M = 10 ** 5
while q:
    q -= 1
    robots = [list(map(int, input().split())) for _ in range(int(input()))]
    lx = max(-M if r[2] else r[0] for r in robots)
    hy = min(M if r[3] else r[1] for r in robots)
    hx = min(M if r[4] else r[0] for r in robots)
    ly = max(-M if r[5] else r[1] for r in robots)
    print(*((1, hx, hy) if lx <= hx and ly <= hy else (0,)))
