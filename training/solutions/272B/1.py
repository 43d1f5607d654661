from collections import Counter
n = int(input())
c = Counter(bin(int(x)).count('1') for x in input().split())
print(sum(k * (k - 1) // 2 for k in c.values()))
