t = int(input())
for _ in range(t):
    n = int(input())
    a, b, c = map(int, input().split())
    s = input()
    d = {"R": a, "P": b, "S": c}
    r = ""
    k = 0
    for x in s:
        y = "PSR"["RPS".index(x)]
        if d[y] > 0:
            k += 1
        else:
            y = max(d, key=d.get)
        d[y] -= 1
        r += y
    if 2 * k >= n:
        print("YES")
        print(r)
    else:
        print("NO")
