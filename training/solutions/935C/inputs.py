import random
random.seed(int(input()))
r=random.randint
print(r(1,9),r(-5,5),r(-5,5),r(-5,5),r(-5,5))
