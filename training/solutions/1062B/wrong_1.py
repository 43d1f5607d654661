n = int(input())
root, m = 1, n
for p in range(2, n + 1):
    if m % p == 0:
        root *= p
        while m % p == 0:
            m //= p
k, cur = 0, root
while cur % n:
    cur *= cur
    k += 1
print(root, k + 1 if k else 0)
