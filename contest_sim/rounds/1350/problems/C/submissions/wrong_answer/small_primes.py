# Counts powers of the primes up to the square root of the largest element only.
input()
a = list(map(int, input().split()))
answer = 1
for p in range(2, 448):
    if any(p % i == 0 for i in range(2, p)):
        continue
    power = p
    while sum(x % power == 0 for x in a) >= len(a) - 1:
        answer *= p
        power *= p
print(answer)
