import random
random.seed(int(input()))
r=random.randint
n=r(2,6);m=r(2,6)
print(n);print(*random.sample(range(1,50),n))
print(*[r(1,3) for _ in range(n)]);print(*[r(1,3) for _ in range(n)])
print(m);print(*[r(1,3) for _ in range(m)])
