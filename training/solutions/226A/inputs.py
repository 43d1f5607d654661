import random
random.seed(int(input()))
r=random.randint
print(r(1,12),random.choice([1,3,9,r(1,20)]))
