import random
random.seed(int(input()))
n = random.randint(2, random.choice([4, 10]))
print(n)
print(*random.sample(range(1, n + 1), n))
