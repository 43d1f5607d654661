import random
random.seed(int(input()))
n = random.randint(2, 7)
print(n)
print(*random.sample(range(1, 30), n))
