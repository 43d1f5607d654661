import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
print(*random.sample(range(-10, 11), n))
