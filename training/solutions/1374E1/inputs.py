import random
random.seed(int(input()))
r=random.randint
n=r(1,8)
print(n,r(1,min(n,3)))
for _ in range(n): print(r(1,20),r(0,1),r(0,1))
