import random
random.seed(int(input()))
r=random.randint
t=r(2,6)
print(t)
for _ in range(t): print(r(1,20),r(1,5),r(1,8))
