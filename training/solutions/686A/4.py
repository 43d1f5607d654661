n, x = map(int, input().split())
bad = 0
while n:
    s = input().strip().replace(" ", "")
    d = int(s)
    if x + d >= 0:
        x += d
    else:
        bad += 1
    n -= 1
print(x, bad)
