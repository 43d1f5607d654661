import random
random.seed(int(input()))
x = random.choice([5, 30, 200, 1129])
y = random.choice([1, 5, 30, 1129])
print(random.randint(1, x), random.randint(1, y))
