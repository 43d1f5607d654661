import random
seed = int(input())
random.seed(seed)
print(random.randint(1, random.choice([2, 5, 100])), 10 if seed % 4 == 0 else random.randint(2, 10))
