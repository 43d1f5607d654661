n = int(input())
a = sorted(map(int, input().split()))
total = 0
times = 0
size = n
while size:
    times += 1
    lo = n - size
    hi = n - size // 4
    total += times * sum(a[lo:hi])
    size //= 4
print(total)
