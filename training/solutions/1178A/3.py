n = int(input())
a = list(map(int, input().split()))
s = 0
c = []
for i, x in enumerate(a, 1):
    if i == 1 or x * 2 <= a[0]:
        c.append(i)
        s += x
if s > sum(a) - s:
    print(len(c))
    print(" ".join(map(str, c)))
else:
    print(0)
