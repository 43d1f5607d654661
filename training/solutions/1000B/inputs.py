import random
random.seed(int(input()))
m = random.randint(3, 12)
n = random.randint(1, m - 1)
print(n, m)
print(*sorted(random.sample(range(1, m), n)))
