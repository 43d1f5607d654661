import random
random.seed(int(input()))
r=random.randint
print(r(1,8),r(1,8),r(1,8),r(0,20))
