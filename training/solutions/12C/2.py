from collections import Counter
n, m = map(int, input().split())
a = list(map(int, input().split()))
a.sort()
k = Counter(input().strip() for _ in range(m))
v = [x[1] for x in k.most_common()]
print(sum(p * q for p, q in zip(v, a)), sum(p * q for p, q in zip(v, a[::-1])))
