n = int(input())
a = list(map(int, input().split()))
d = {}
for i in range(n):
    d[a[i]] = i + 1
m = int(input())
x = y = 0
for b in map(int, input().split()):
    x += d[b]
    y += n - d[b] + 1
print(x, y)
