import random
random.seed(int(input()))
print(random.choice([random.randint(1, 10 ** random.randint(1, 9)), random.randint(90, 100), random.randint(985, 1001), 9999]))
