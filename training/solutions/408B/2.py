from collections import Counter
a = Counter(input())
b = Counter(input())
if set(b) - set(a):
    print(-1)
else:
    print(sum((a & b).values()))
