from collections import Counter
n, k = map(int, input().split())
r = 0
for x in sorted(Counter(input().strip()).values(), reverse=True):
    x = min(x, k)
    r += x * x
    k -= x
print(r)
