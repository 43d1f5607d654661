n, k = map(int, input().split())
a = list(map(int, input().split()))
x = 1
for y in a:
    r = [y]
    while len(r) < n:
        if x not in a:
            r.append(x)
        x += 1
    print(*r)
