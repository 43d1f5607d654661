from collections import Counter
from itertools import combinations
n = int(input())
a = list(map(int, input().split()))
print(max(Counter(map(sum, combinations(a, 2))).values()))
