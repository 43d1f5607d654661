import random
random.seed(int(input()))
r=random.randint
a=r(2,5)
print(a,r(-a//2-1,a//2+1),r(0,8*a))
