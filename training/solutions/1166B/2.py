k = int(input())
n = 5
while n * n <= k and k % n:
    n += 1
if n * n > k:
    print(-1)
else:
    m = k // n
    s = "aeiou" * (m // 5 + 2)
    print("".join(s[i % 5:i % 5 + m] for i in range(n)))
