import random
random.seed(int(input()))
r=random.randint
n=r(2,9);k=r(2,n)
print(n,k);print(*[random.choice(['YES','NO']) for _ in range(n-k+1)])
