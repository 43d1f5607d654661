import sys
data = list(map(int, sys.stdin.read().split()))
n, r, avg = data[:3]
grades, price = data[3::2], data[4::2]
missing = max(0, n * avg - sum(grades))
ans = 0
for i in sorted(range(n), key=lambda i: price[i]):
    step = min(missing, r - grades[i])
    missing -= step
    ans += step * price[i]
print(ans)
