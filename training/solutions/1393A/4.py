import sys
input = sys.stdin.readline
t = int(input())
for _ in range(t):
    n = int(input())
    ans = n // 2 + 1
    print(ans)
