n, l = map(int, input().split())
stripes = sorted(map(int, input().split()))
area = 0
d = l
while d <= stripes[-1]:
    pieces = 0
    for s in stripes:
        while s >= d:
            s -= d
            pieces += 1
    if pieces * d > area:
        area = pieces * d
    d += 1
print(area)
