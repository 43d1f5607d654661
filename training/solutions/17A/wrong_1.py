n, k = map(int, input().split())
sieve = [True] * (n + 1)
primes = []
for i in range(2, n + 1):
    if sieve[i]:
        primes.append(i)
        for j in range(i * i, n + 1, i):
            sieve[j] = False
cnt = 0
for i in range(1, len(primes)):
    s = primes[i] + primes[i] + 1
    if s <= n and sieve[s]:
        cnt += 1
if cnt >= k:
    print("YES")
else:
    print("NO")
