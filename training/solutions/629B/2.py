n = int(input())
d = {"M": [0] * 368, "F": [0] * 368}
for i in range(n):
    s, a, b = input().split()
    d[s][int(a)] += 1
    d[s][int(b) + 1] -= 1
x = y = ans = 0
for i in range(1, 367):
    x += d["M"][i]
    y += d["F"][i]
    ans = max(ans, min(x, y) * 2)
print(ans)
