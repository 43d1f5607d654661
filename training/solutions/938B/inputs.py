import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n)
print(*sorted(random.sample(range(2, 10 ** 6), n)))
