n, p = map(int, input().split())
for k in range(1, 60):
    m = n - k * p
    if m > 0 and bin(m).count("1") <= k:
        print(k)
        break
else:
    print(-1)
