import sys
input = sys.stdin.readline
n, m = map(int, input().split())
a = input().split()
k = min(a.count("1"), a.count("-1"))
for _ in range(m):
    l, r = map(int, input().split())
    d = r - l + 1
    print(1 if d % 2 == 0 and d // 2 <= k else 0)
