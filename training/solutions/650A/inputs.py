import random
random.seed(int(input()))
r=random.randint
n=r(3,9)
print(n)
for _ in range(n): print(r(0,2),r(0,2))
