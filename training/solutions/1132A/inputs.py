import random
random.seed(int(input()))
a = random.choice([0, 0, 1, 2, 9])
print(a)
print(random.choice([0, 1, 5]))
print(random.choice([0, 1, 3]))
print(random.choice([a, a, a, 0, 3]))
