from collections import Counter
n = int(input())
p = [int(input()) for i in range(n - 1)]
inner = set(p)
c = Counter(p[i - 2] for i in range(2, n + 1) if i not in inner)
if len(c) == len(inner) and min(c.values()) >= 3:
    print("Yes")
else:
    print("No")
