import random
random.seed(int(input()))
print(random.choice([random.randint(-30, 30), random.randint(60, 200), random.randint(-10 ** 9, 10 ** 9), 8, 88, -88, 18]))
