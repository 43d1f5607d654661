from collections import Counter
n = int(input())
c = Counter(input().strip() for i in range(n))
print(c.most_common(1)[0][0])
