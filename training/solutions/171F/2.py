N = 10 ** 6
sieve = bytearray([1]) * N
sieve[0] = sieve[1] = 0
for i in range(2, 1000):
    if sieve[i]:
        sieve[i * i::i] = bytearray(len(range(i * i, N, i)))
n = int(input())
for x in range(N):
    if sieve[x]:
        y = int(str(x)[::-1])
        if y != x and sieve[y]:
            n -= 1
            if n == 0:
                print(x)
                break
