from collections import Counter
n = int(input())
s = input().strip()
c = Counter(x + y for x, y in zip(s, s[1:]))
print(c.most_common(1)[0][0])
