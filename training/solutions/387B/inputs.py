import random
random.seed(int(input()))
k = random.choice([3, 6, 10])
n, m = random.randint(1, k), random.randint(1, k)
c = random.choice([k, 2 * k, 10 ** 6])
print(n, m)
print(*sorted(random.sample(range(1, c + 1), n)))
print(*sorted(random.randint(1, c) for i in range(m)))
