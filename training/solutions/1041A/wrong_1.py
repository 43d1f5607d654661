n = int(input())
a = sorted(map(int, input().split()))
r = 0
for i in range(1, n):
    r += a[i] - a[i - 1]
print(r)
