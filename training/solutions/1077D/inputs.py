import random
random.seed(int(input()))
r=random.randint
n=r(2,12)
print(n,r(1,min(n,6)));print(*[random.choice([1,1,1,2,2,3,4]) for _ in range(n)])
