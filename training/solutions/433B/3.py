import sys
input = sys.stdin.readline
n = int(input())
a = [0] + list(map(int, input().split()))
b = sorted(a)
for i in range(1, n + 1):
    a[i] += a[i - 1]
    b[i] += b[i - 1]
m = int(input())
while m:
    t, l, r = map(int, input().split())
    s = b if t == 2 else a
    print(s[r] - s[l - 1])
    m -= 1
