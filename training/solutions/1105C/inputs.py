import random
random.seed(int(input()))
r=random.randint
l=r(1,20)
print(r(1,6),l,l+r(0,9))
