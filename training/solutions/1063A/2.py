from collections import Counter
n = int(input())
c = Counter(input().strip())
print("".join(x * c[x] for x in c))
