import random
random.seed(int(input()))
n = random.randint(6, 12)
print(n)
L = 0
k = 0
for i in range(n):
    if k < 2 or random.random() < 0.4:
        L += random.randint(1, 2)
        x = random.randint(0, 8)
        print(1, x, x + L)
        k += 1
    else:
        print(2, *random.sample(range(1, k + 1), 2))
