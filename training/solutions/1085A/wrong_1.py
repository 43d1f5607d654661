t = input().strip()
n = len(t)
i = (n - 2) // 2
r = [t[i]]
d = 1
for k in range(1, n):
    i += d * k
    d = -d
    r.append(t[i])
print("".join(r))
