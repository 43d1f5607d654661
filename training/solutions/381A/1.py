n = int(input())
a = list(map(int, input().split()))
s = [0, 0]
for i in range(n):
    s[i % 2] += a.pop(0 if a[0] > a[-1] else -1)
print(*s)
