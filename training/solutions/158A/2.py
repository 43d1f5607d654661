n, k = map(int, input().split())
a = sorted(map(int, input().split()), reverse=True)
r = 0
while r < n and a[r] > 0 and a[r] >= a[k - 1]:
    r += 1
print(r)
