from itertools import accumulate
n = int(input())
a = list(map(int, input().split()))
s = input().strip()
p = [0] + list(accumulate(a))
high = ans = 0
for i in range(n - 1, -1, -1):
    if s[i] == '1':
        ans = max(ans, high + p[i])
        high += a[i]
print(max(ans, high))
