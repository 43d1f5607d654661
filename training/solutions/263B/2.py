n, k = map(int, input().split())
a = list(map(int, input().split()))
r = -1
for x in a:
    if sum(y >= x for y in a) == k:
        r = x
if r == -1:
    print(-1)
else:
    print(r, r)
