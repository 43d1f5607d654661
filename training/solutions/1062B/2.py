n = int(input())
root = 1
m = n
for p in range(2, n + 1):
    if m % p == 0:
        root *= p
        while m % p == 0:
            m //= p
k = 0
cur = root
while cur % n:
    cur *= cur
    k += 1
print(root, k + (cur != n))
