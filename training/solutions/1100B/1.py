n, m = map(int, input().split())
c = [0] * (n + 1)
k = 0
ans = ""
for x in map(int, input().split()):
    c[x] += 1
    if c[x] == 1:
        k += 1
    if k == n:
        ans += "1"
        k = 0
        for i in range(1, n + 1):
            c[i] -= 1
            if c[i] > 0:
                k += 1
    else:
        ans += "0"
print(ans)
