from collections import Counter
n, k = map(int, input().split())
c = Counter(input().split())
dishes = 1
while dishes * k < max(c.values()):
    dishes += 1
print(sum(dishes * k - v for v in c.values()))
