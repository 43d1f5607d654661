import random
random.seed(int(input()))
r=random.randint
n=r(2,8)
print(n,r(2,5))
for i in range(2,n+1): print(i,r(1,i-1),r(0,1))
