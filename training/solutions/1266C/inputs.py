import random
random.seed(int(input()))
r=random.randint
print(r(1,6),r(1,6))
