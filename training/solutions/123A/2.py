from collections import Counter
s = input().strip()
n = len(s)
t = "".join(x * k for x, k in Counter(s).most_common())
free = [1]
big = []
for i in range(2, n + 1):
    if i * 2 > n and all(i % j for j in range(2, i)):
        free.append(i)
    else:
        big.append(i)
k = len(big)
if len(set(t[:k])) > 1:
    print("NO")
else:
    d = dict(zip(big + free, t))
    print("YES")
    print("".join(d[i] for i in range(1, n + 1)))
