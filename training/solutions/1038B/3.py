n = int(input())
s = n * (n + 1) // 2
k = 2
while k <= n and s % k:
    k += 1
if k > n:
    print("No")
else:
    a = [i for i in range(1, n + 1) if i != k]
    print("Yes")
    print(1, k)
    print(len(a), *a)
