from collections import Counter
a = int(input())
s = list(map(int, input()))
c = Counter()
for i in range(len(s)):
    t = 0
    for x in s[i:]:
        t += x
        c[t] += 1
if a:
    print(sum(c[v] * c[a // v] for v in list(c) if v and a % v == 0))
else:
    n = sum(c.values())
    print(2 * n * c[0] - c[0] ** 2)
