n = int(input())
l1 = l2 = 0
r1 = r2 = 10 ** 9
for i in range(n):
    l, r = map(int, input().split())
    l1 = max(l1, l)
    r1 = min(r1, r)
m = int(input())
for i in range(m):
    l, r = map(int, input().split())
    l2 = max(l2, l)
    r2 = min(r2, r)
ans = max(l2 - r1, l1 - r2)
if ans < 0:
    ans = 0
print(ans)
