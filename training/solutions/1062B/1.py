n = int(input())
base, ops = 1, []
p = 2
while n > 1:
    e = 0
    while n % p == 0:
        n //= p
        e += 1
    if e:
        base *= p
        ops.append(e)
    p += 1
steps, power = 0, 1
while power < max(ops, default=1):
    power *= 2
    steps += 1
if any(e != power for e in ops):
    steps += 1
print(base, steps)
