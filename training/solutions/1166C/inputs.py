import random
random.seed(int(input()))
n = random.randint(2, 8)
print(n)
print(*random.sample(range(-12, 13), n))
