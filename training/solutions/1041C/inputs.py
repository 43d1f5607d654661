import random
random.seed(int(input()))
r=random.randint
n=r(1,7);m=r(n,14)
print(n,m,r(1,min(5,m)));print(*random.sample(range(1,m+1),n))
