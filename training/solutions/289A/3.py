n, k = map(int, input().split())
s = 0
for i in range(n):
    l, r = map(int, input().split())
    s += r - l + 1
if s % k == 0:
    print(0)
else:
    print(k - s % k)
