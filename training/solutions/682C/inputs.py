import random
random.seed(int(input()))
r=random.randint
n=r(1,9)
print(n);print(*[r(1,12) for _ in range(n)])
for i in range(2,n+1): print(r(1,i-1),r(-10,10))
