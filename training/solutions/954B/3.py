n = int(input())
s = input()
t = ''
res = [n]
for c in s:
    t += c
    if (t + t) == s[:2 * len(t)]:
        res.append(n - len(t) + 1)
print(min(res))
