import random
random.seed(int(input()))
t = 3
print(t)
for _ in range(t):
    k = random.randint(1, 5)
    n = k * random.randint(2, 4)
    print(n, k)
    print("".join(random.choice("abc") for _ in range(n)))
