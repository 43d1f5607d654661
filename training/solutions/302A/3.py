import sys
input = sys.stdin.readline
n, m = map(int, input().split())
a = list(map(int, input().split()))
x = a.count(1)
y = n - x
ans = []
for i in range(m):
    l, r = map(int, input().split())
    k = r - l + 1
    if k % 2 == 0 and x >= k // 2 and y >= k // 2:
        ans.append(1)
    else:
        ans.append(0)
print(*ans, sep="\n")
