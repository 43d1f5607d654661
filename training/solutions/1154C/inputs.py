import random
random.seed(int(input()))
r=random.randint
print(r(1,15),r(1,10),r(1,10))
