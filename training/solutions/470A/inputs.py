import random
random.seed(int(input()))
r=random.randint
print(r(0,9))
