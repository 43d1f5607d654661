import random
random.seed(int(input()))
r=random.randint
k=r(2,4);n=r(1,9)
print(n,k);print(''.join(random.choice('ABCD'[:k]) for _ in range(n)))
