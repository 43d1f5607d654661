t = int(input())
for _ in range(t):
    n = int(input())
    a, b, c = map(int, input().split())
    s = input()
    d = {"R": a, "P": b, "S": c}
    win = {"R": "P", "P": "S", "S": "R"}
    r = ["" for i in range(n)]
    k = 0
    for i in range(n):
        x = win[s[i]]
        if d[x] > 0:
            d[x] -= 1
            r[i] = x
            k += 1
    for i in range(n):
        if r[i] == "":
            x = max(d, key=d.get)
            d[x] -= 1
            r[i] = x
    if 2 * k >= n:
        print("YES")
        print("".join(r))
    else:
        print("NO")
