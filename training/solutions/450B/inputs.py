import random
random.seed(int(input()))
m = random.choice([3, 100, 10 ** 9])
print(random.randint(-m, m), random.randint(-m, m))
print(random.randint(1, random.choice([7, 20, 2 * 10 ** 9])))
