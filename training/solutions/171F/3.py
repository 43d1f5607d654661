LIMIT = 1000000
comp = [False] * LIMIT
primes = []
for i in range(2, LIMIT):
    if not comp[i]:
        primes.append(str(i))
        for j in range(i * i, LIMIT, i):
            comp[j] = True
known = set(primes)
emirps = [p for p in primes if p[::-1] != p and p[::-1] in known]
print(emirps[int(input()) - 1])
