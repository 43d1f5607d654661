import random
random.seed(int(input()))
print(random.randint(-40, 40))
