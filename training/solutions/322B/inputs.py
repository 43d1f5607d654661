import random
random.seed(int(input()))
r=random.randint
print(*[random.choice([0,r(0,9),3*r(0,4)+2,3*r(0,4)+2]) for _ in range(3)])
