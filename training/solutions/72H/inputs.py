import random
random.seed(int(input()))
print(random.choice(['', '-']) + '0' * random.randint(0, 2) + str(random.choice([0, random.randint(1, 99999)])) + '0' * random.randint(0, 2))
