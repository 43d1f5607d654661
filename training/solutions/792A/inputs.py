import random
random.seed(int(input()))
n = random.randint(2, 8)
print(n)
print(*random.sample(range(-20, 21), n))
