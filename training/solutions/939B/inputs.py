import random
random.seed(int(input()))
m = random.choice([10, 100, 10**18])
k = random.randint(1, 6)
print(random.randint(0, m), k)
print(*[random.randint(1, random.choice([9, m])) for _ in range(k)])
