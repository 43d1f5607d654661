n = int(input())
a = [input() for i in range(n)]
t = "abcdefghijklmnopqrstuvwxyz"
ans = 0
for x in t:
    for y in t:
        k = 0
        for w in a:
            if not w.replace(x, "").replace(y, ""):
                k += len(w)
        ans = max(ans, k)
print(ans)
