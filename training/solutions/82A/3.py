n = int(input())
k = 5
while n > k:
    n -= k
    k *= 2
k //= 5
i = (n + k - 1) // k
a = ["Sheldon", "Leonard", "Penny", "Rajesh", "Howard"]
print(a[i - 1])
