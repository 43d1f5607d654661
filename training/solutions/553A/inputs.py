import random
random.seed(int(input()))
k = random.randint(1, 5)
print(k)
for _ in range(k):
    print(random.randint(1, 6))
