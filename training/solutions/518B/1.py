from collections import Counter
s = Counter(input())
t = Counter(input())
yay = s & t
s -= yay
t -= yay
whoops = 0
for c in s:
    whoops += min(s[c], t[c.swapcase()])
print(sum(yay.values()), whoops)
