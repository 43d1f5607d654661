import random
random.seed(int(input()))
m = random.randint(1, random.choice([3, 10, 50]))
print(2 * m, *[random.choice([m, m + 1, random.randint(1, 2 * m)]) for _ in range(2)])
