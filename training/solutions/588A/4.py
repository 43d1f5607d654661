import sys
input = sys.stdin.readline
n = int(input())
a, m = map(int, input().split())
s = a * m
for i in range(n - 1):
    a, p = map(int, input().split())
    m = min(m, p)
    s += a * m
print(s)
