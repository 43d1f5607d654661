m, k = map(int, input().split())
d = list(map(int, input().split()))
s = list(map(int, input().split()))
f = w = 0
for i in range(m):
    f += s[i] - d[i]
    if f < 0:
        b = max(s[:i + 1])
        c = (-f + b - 1) // b
        f += c * b
        w += c
print(sum(d) + w * k)
