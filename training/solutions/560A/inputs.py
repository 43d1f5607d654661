import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n)
print(*random.sample(range(1, random.choice([8, 20, 100])), n))
