import random
random.seed(int(input()))
print(random.randint(1, 3000))
print(random.randint(30, 100))
print(random.randint(30, 100))
