import random
random.seed(int(input()))
k = random.randint(1, 6)
print(random.choice([random.randint(1, 100), random.choice([5, 11, 59, 119, 7, 15, 29]), k * random.randint(2, 9) - 1]), k)
