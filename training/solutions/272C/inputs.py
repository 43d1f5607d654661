import random
random.seed(int(input()))
r=random.randint
n=r(1,5)
print(n);print(*sorted(r(1,9) for _ in range(n)))
m=r(1,5)
print(m)
for _ in range(m): print(r(1,n),r(1,5))
