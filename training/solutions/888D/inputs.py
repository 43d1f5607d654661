import random
random.seed(int(input()))
r=random.randint
print(r(4,40),random.choice([1,2,3,4,4]))
