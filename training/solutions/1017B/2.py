from collections import Counter
n = int(input())
c = Counter(zip(input(), input()))
p, q, r, s = [c[x, y] for x in "01" for y in "01"]
print(p * r + p * s + q * r)
