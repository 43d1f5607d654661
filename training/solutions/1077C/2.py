from collections import Counter
n = int(input())
a = list(map(int, input().split()))
c = Counter(a)
s = sum(a)
r = []
for i, x in enumerate(a):
    y = s - x
    if y % 2 == 0 and c[y // 2] > (x == y // 2):
        r.append(i + 1)
print(len(r))
print(*r)
