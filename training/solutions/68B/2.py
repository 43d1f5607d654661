n, k = map(int, input().split())
a = sorted(map(int, input().split()))
rate = (100 - k) / 100
total = sum(a)
left = 0
for i in range(n):
    left += a[i]
    small = i + 1
    level = (left + rate * (total - left)) / (small + rate * (n - small))
    if small == n or level <= a[small]:
        break
print("%.9f" % level)
