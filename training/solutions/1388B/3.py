t = int(input())
for i in range(t):
    n = int(input())
    k = n // 4
    if n % 4:
        k += 1
    print("9" * (n - k) + "8" * k)
