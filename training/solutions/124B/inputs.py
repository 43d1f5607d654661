import random
random.seed(int(input()))
r=random.randint
n=r(2,5);k=r(2,4)
print(n,k)
for _ in range(n): print(''.join(str(r(0,9)) for _ in range(k)))
