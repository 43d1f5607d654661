import random
random.seed(int(input()))
t = 5
print(t)
for _ in range(t):
    print(random.randint(1, 6))
