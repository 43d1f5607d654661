import random
random.seed(int(input()))
m = random.choice([4, 10, 40, 10 ** 6, 10 ** 9])
print(random.randint(1, m))
