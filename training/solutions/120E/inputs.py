import random
random.seed(int(input()))
r=random.randint
t=r(1,6)
print(t)
for _ in range(t): print(r(1,100))
