n, k = map(int, input().split())
if n % 2 == 0:
    half = n // 2
else:
    half = n // 2 + 1
if k > half:
    print((k - half) * 2)
else:
    print(k * 2 - 1)
