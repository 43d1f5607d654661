from collections import Counter
a = int(input())
s = list(map(int, input()))
c = Counter()
for i in range(len(s)):
    t = 0
    for x in s[i:]:
        t += x
        c[t] += 1
print(sum(c[v] * c[a // v] for v in list(c) if v and a % v == 0))
