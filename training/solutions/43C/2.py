from collections import Counter
n = int(input())
c = Counter(sum(map(int, s)) % 3 for s in input().split())
print(c[0] // 2 + min(c[1], c[2]))
