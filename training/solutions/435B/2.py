s, k = input().split()
k = int(k)
res = ''
while s:
    best = 0
    for i in range(min(len(s), k + 1)):
        if s[i] > s[best]:
            best = i
    res += s[best]
    s = s[:best] + s[best + 1:]
    k -= best
print(res)
