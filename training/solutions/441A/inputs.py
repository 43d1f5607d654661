import random
random.seed(int(input()))
n = random.randint(1, 5)
print(n, 10003)
for i in range(n):
    k = random.randint(1, 3)
    print(k, *[random.randint(10000, 10008) for _ in range(k)])
