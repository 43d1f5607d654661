from collections import Counter
n, x = map(int, input().split())
c = Counter(map(int, input().split()))
print(sum(c[v] * c[v ^ x] for v in list(c)) // 2)
