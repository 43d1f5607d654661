import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print(*random.sample(range(-9, 10), n))
