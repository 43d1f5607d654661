from collections import Counter
n = int(input())
a = Counter(input() for _ in range(n))
b = Counter(input() for _ in range(n))
print(sum((a - b).values()))
