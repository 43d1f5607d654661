from collections import Counter
n = int(input())
d = [0]
for p in map(int, input().split()):
    d.append(d[p - 1] + 1)
print(len(set(d)))
