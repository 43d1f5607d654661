n = int(input())
s = input().strip()
res = []
for i in range(n):
    t = s[i:] + s[:i]
    z = int(t[0])
    res.append("".join(str((int(c) - z) % 10) for c in t))
print(min(res))
