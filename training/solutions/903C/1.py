from collections import Counter
n = int(input())
print(max(Counter(input().split()).values()))
