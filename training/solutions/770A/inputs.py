import random
random.seed(int(input()))
n = random.randint(2, random.choice([6, 100]))
print(n, random.randint(2, min(n, 26)))
