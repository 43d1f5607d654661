import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print(*sorted(random.sample(range(1, 25), n)))
