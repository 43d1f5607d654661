t = input().split()
ans = 3
for s in "mps":
    for d in range(1, 10):
        x = str(d) + s
        ans = min(ans, 3 - t.count(x))
        c = 0
        for e in range(3):
            if str(d + e) + s in t:
                c += 1
        ans = min(ans, 3 - c)
print(ans)
