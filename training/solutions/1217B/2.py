t = int(input())
while t:
    t -= 1
    n, x = map(int, input().split())
    blows = [tuple(map(int, input().split())) for _ in range(n)]
    top = max(d for d, h in blows)
    best = max(d - h for d, h in blows)
    x -= top
    if x <= 0:
        print(1)
    else:
        print(1 - (-x // best) if best > 0 else -1)
