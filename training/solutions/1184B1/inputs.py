import random
random.seed(int(input()))
r=random.randint
s=r(1,6);b=r(1,6)
print(s,b)
print(*[r(0,9) for _ in range(s)])
for _ in range(b): print(r(0,9),r(0,20))
