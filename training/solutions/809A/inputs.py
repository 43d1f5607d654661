import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n)
print(*random.sample(range(1, 40), n))
