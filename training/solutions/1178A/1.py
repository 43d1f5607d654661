n = int(input())
a = list(map(int, input().split()))
r = [1]
s = a[0]
for i in range(1, n):
    if a[i] * 2 <= a[0]:
        r.append(i + 1)
        s += a[i]
if s * 2 > sum(a):
    print(len(r))
    print(*r)
else:
    print(0)
