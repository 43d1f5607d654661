import random
random.seed(int(input()))
print(random.choice([random.randint(1, 60), random.choice([2, 3, 5]) ** random.randint(1, 4)]))
