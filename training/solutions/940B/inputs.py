import random
random.seed(int(input()))
r=random.randint
print(r(1,40));print(r(1,5));print(r(1,6));print(r(1,30))
