from collections import Counter
n, x = map(int, input().split())
c = Counter(map(int, input().split()))
if x == 0:
    print(sum(k * (k - 1) // 2 for k in c.values()))
else:
    print(sum(c[v] * c[v ^ x] for v in list(c)) // 2)
