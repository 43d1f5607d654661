s = input()
n = len(s)
best = ""
for b in range(2, 1 << n):
    t = "".join(s[i] for i in range(n) if b >> i & 1)
    if t == t[::-1] and t > best:
        best = t
print(best)
