import random
random.seed(int(input()))
r=random.randint
a=r(1,40);b=r(1,99)
print(a,b+(a==b))
