k = int(input())
n = 5
while n * n <= k and k % n:
    n += 1
if n * n > k:
    print(-1)
else:
    print(("aeiou" * k)[:k])
