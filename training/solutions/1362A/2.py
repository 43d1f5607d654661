t = int(input())
for _ in range(t):
    a, b = sorted(map(int, input().split()))
    r = 0
    while a * 8 <= b:
        a *= 8
        r += 1
    if a != b:
        r += 1
    if b in (a, a * 2, a * 4):
        print(r)
    else:
        print(-1)
