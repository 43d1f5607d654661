n = int(input())
a = sorted(map(int, input().split()))
d = a[-1] - a[0]
i = 0
while i < n and a[i] == a[0]:
    i += 1
j = 0
while j < n and a[n - 1 - j] == a[-1]:
    j += 1
if d:
    print(d, i * j)
else:
    print(d, n * (n - 1) // 2)
