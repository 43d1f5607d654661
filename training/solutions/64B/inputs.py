import random
random.seed(int(input()))
print(str(random.randint(0, 9)) + random.choice('+---') + str(random.randint(0, 9)))
