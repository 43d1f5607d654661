n, k = map(int, input().split())
a = list(map(int, input().split()))
big = [i for i in range(n) if a[i] > k]
if not big:
    print(n)
else:
    print(big[0] + n - 1 - big[-1])
