n, m = map(int, input().split())
k = n // 2 + n % 2
while k % m != 0:
    k += 1
if k > n:
    print(-1)
else:
    print(k)
